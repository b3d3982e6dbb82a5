import Audit
import Config
import Yams

/// Makes the rule book of the embedded rules and lexicons; the only file that knows YAML.
enum ConfigLoader {
  static func ruleBook() throws -> RuleBook {
    let lexicons = DefaultConfig.lexicons.mapValues { String(decoding: $0, as: UTF8.self) }
    return RuleBook(rules: try ruleFile(), lexicons: lexicons)
  }

  /// The version that `rules.yaml` states.
  static var rulesVersion: String { (try? ruleFile())?.version ?? "unknown" }

  private static func ruleFile() throws -> RuleFile {
    do {
      return try YAMLDecoder().decode(RuleFile.self, from: String(decoding: DefaultConfig.rules, as: UTF8.self))
    } catch {
      throw Failure("the rules inside this program cannot be read: \(error)", .runFailed)
    }
  }
}

/// The names Windows and Outlook give the same zones in other languages, which saved calendars carry as TZID.
///
/// They are the “standard names” of localized Windows versions; lists of cities are read by `CityNames`.
enum LocalZones {
  /// The Windows zone of a name in the form of `DisplayName.text`.
  static func windowsName(of text: String) -> String? { table[text] }

  private static let table: [String: String] = {
    let pairs = ZoneTable.rows(rows).flatMap { windows, names in
      names.split(separator: ";").map { (DisplayName(String($0)).text, windows) }
    }
    return Dictionary(pairs) { first, _ in first }
  }()

  /// Windows name, then its names: German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Norwegian, Danish,
  /// Finnish, Polish, Czech, Hungarian, Turkish, Russian, Japanese, Chinese, Korean, as far as known.
  private static let rows = """
    W. Europe Standard Time|\(western)
    Central Europe Standard Time|\(central)
    Romance Standard Time|\(romance)
    Central European Standard Time|\(centralEuropean)
    GMT Standard Time|\(british)
    FLE Standard Time|\(eastern)
    GTB Standard Time|Osteuropa, normaltid;GTB (normaltid);GTB, normaltid;GTB (standaardtijd);Hora estándar de GTB;\
    ora solare GTB;GTB (běžný čas);GTB téli idő;GTB Standart Saati;Athènes, Bucarest
    Russian Standard Time|Russische Normalzeit;Russische Zeit;RTZ 2 (зима);RTZ 2 (normaltid);Rusland (standaardtijd);\
    Rysk normaltid;Ryssland, normaltid;Russland (normaltid);Hora estándar rusa;Moscou (heure normale);\
    ora solare Russia;Rusko (běžný čas);Orosz téli idő;Москва, стандартное время;Московское время (зима)
    Turkey Standard Time|Türkiye Standart Saati;Türkische Normalzeit;Türkei Normalzeit;ora solare Turchia;\
    Hora estándar de Turquía;Turkiet, normaltid;Turecko (běžný čas);Török téli idő;Turquie
    Israel Standard Time|שעון ישראל (חורף);Israelische Zeit;Hora estándar de Israel;ora solare Israele
    Egypt Standard Time|مصر - التوقيت الرسمي;Ägyptische Normalzeit;Hora estándar de Egipto
    Morocco Standard Time|Heure standard du Maroc;Maroc;Marokkanische Normalzeit;Hora estándar de Marruecos
    W. Central Africa Standard Time|غرب أفريقيا الوسطى - توقيت رسمي;Westafrikanische Normalzeit;\
    Afrique centrale Ouest
    South Africa Standard Time|Südafrikanische Normalzeit;Södra Afrika, normaltid;ora solare Sudafrica
    Eastern Standard Time|Ostamerikanische Normalzeit;Est;Est (Amérique du Nord);Heure de l'Est;Heure normale de l'Est;\
    Hora estándar del Este;Hora est. del este;Hora del Este;ora solare fuso orientale;Hora padrão leste dos EUA;\
    Eastern (standaardtijd);Eastern, normaltid;Eastern (normaltid);東部標準時;美国东部标准时间;東部 (標準時)
    Central Standard Time|Zentralamerikanische Normalzeit;Central Normalzeit;Centre (Amérique du Nord);\
    Heure normale du Centre;Hora estándar central;Hora est. central;ora solare fuso centrale;\
    Central (standaardtijd);中部標準時;美国中部标准时间
    Mountain Standard Time|Mountain Normalzeit;Montagnes Rocheuses;Heure normale des Rocheuses;\
    Hora estándar de la montaña;Hora estándar Montañas;山地標準時;美国山地标准时间
    Pacific Standard Time|Pazifische Normalzeit;Pazifik Normalzeit;Pacifique;Heure normale du Pacifique;\
    Hora estándar del Pacífico;Hora est. del Pacífico;ora solare fuso del Pacifico;太平洋標準時;太平洋标准时间
    Central Standard Time (Mexico)|Hora estándar central (México);Hora estándar de México
    Mountain Standard Time (Mexico)|Hora estándar Montañas (México);Hora estándar de la montaña (México)
    SA Pacific Standard Time|Hora est. Pacífico, Sudamérica;Hora estándar del Pacífico, Sudamérica
    Pacific SA Standard Time|Hora est. Sudamérica Pacífico;Hora estándar de Sudamérica Pacífico
    Argentina Standard Time|Hora estándar de Argentina;Hora de Argentina
    Venezuela Standard Time|Hora estándar de Venezuela
    E. South America Standard Time|Hora oficial do Brasil;Hora Padrão de Brasília;Horário Padrão de Brasília;\
    Hora padrão leste da América do Sul;E. Südamerika Normalzeit;Hora est. este de Sudamérica
    Central Brazilian Standard Time|Hora oficial do Brasil Central
    Tokyo Standard Time|東京 (標準時);日本標準時;东京 (标准时间);东京标准时间;일본 표준시;도쿄 (표준시);\
    Japanische Normalzeit;Tokio Normalzeit;Tokyo;Hora estándar de Tokio
    Korea Standard Time|대한민국 표준시;한국 표준시;大韓民国標準時;韩国标准时间;Koreanische Normalzeit
    China Standard Time|中国标准时间;中國標準時間;中国標準時;중국 표준시;Chinesische Normalzeit;Chine
    Taipei Standard Time|台北標準時間;台北标准时间;台北 (標準時)
    Singapore Standard Time|新加坡标准时间;Waktu Standar Singapura;Waktu Standar Semenanjung Melayu
    SE Asia Standard Time|Waktu Standar Asia Tenggara;Giờ chuẩn Đông Nam Á;Südostasiatische Normalzeit
    India Standard Time|Indische Normalzeit;ora solare India;Indiai téli idő;Inde;Hora estándar de India
    West Asia Standard Time|Западная Азия (зима);Westasiatische Normalzeit
    AUS Eastern Standard Time|Australische Ostnormalzeit;AUS Östliche Normalzeit
    New Zealand Standard Time|Neuseeländische Normalzeit;Neuseeland Normalzeit
    UTC|Koordinierte Weltzeit;Temps universel coordonné;Tiempo universal coordinado;Hora universal coordinada;\
    Tempo coordinato universale;Tempo universale coordinato;Hora coordenada universal;Tempo Universal Coordenado;\
    Gecoördineerde wereldtijd;Koordinerad universell tid;Uniwersalny czas koordynowany;協定世界時;协调世界时;협정 세계시;\
    Время в формате UTC
    """

  private static let western = """
    Westeuropäische Normalzeit;Westeuropaeische Normalzeit;Westeuropäische Zeit (Berlin);Mitteleuropäische Zeit;\
    Mitteleuropaeische Zeit;Mitteleuropäische Normalzeit;Mitteleuropaeische Normalzeit;\
    Mitteleuropäische Sommerzeit;Westeuropäische Sommerzeit;W. Europäische Normalzeit;Europe de l'Ouest;\
    Europe de l'Ouest (heure normale);Heure normale d'Europe centrale;Hora estándar de Europa Occidental;\
    Hora estándar Europa occidental;Hora est. de Europa occidental;ora solare Europa occidentale;\
    Ora standard dell'Europa centrale;Hora padrão da Europa Ocidental;Hora Padrão da Europa de Oeste;\
    West-Europa (standaardtijd);Midden-Europese standaardtijd;Västeuropa, normaltid;centraleuropeisk normaltid;\
    Vest-Europa (normaltid);sentraleuropeisk normaltid;Vesteuropa, normaltid;Vesteuropæisk normaltid;\
    Länsi-Euroopan normaaliaika;Länsi-Eurooppa (normaaliaika);Zachodnioeuropejski czas stand.;\
    Západní Evropa (běžný čas);Nyugat-európai téli idő;Batı Avrupa Standart Saati;Западная Европа (зима);\
    西ヨーロッパ標準時;西ヨーロッパ (標準時);中央ヨーロッパ標準時;西欧标准时间;西歐標準時間;서유럽 표준시
    """

  private static let central = """
    Zentraleuropäische Normalzeit;Zentraleuropäische Zeit;Europe centrale;Europe centrale (heure normale);\
    Hora estándar de Europa Central;Hora estándar Europa central;ora solare Europa centrale;\
    Hora padrão da Europa Central;Horário Padrão da Europa Central;Centraal-Europa (standaardtijd);\
    Centraleuropa, normaltid;Sentral-Europa (normaltid);Keski-Eurooppa (normaaliaika);Střední Evropa (běžný čas);\
    Střední Evropa (letní čas);Közép-európai téli idő;Közép-európai idő;Orta Avrupa Standart Saati;\
    Центральная Европа (зима);中欧标准时间;中歐標準時間;중앙 유럽 표준시;中央ヨーロッパ (標準時)
    """

  private static let romance = """
    Romanische Normalzeit;Romanische Zeit;Romance (heure normale);Paris, Madrid;Paris, Madrid (heure d'été);\
    Hora estándar romance;Hora de verano romance;ora solare romanza;Hora padrão romance;Romance (standaardtijd);\
    Rom, normaltid;Romansk, normaltid;Romansk (normaltid);Romance, normaltid;Románský čas;Romance (běžný čas);\
    Романское время (зима);ロマンス標準時;罗马标准时间;羅馬標準時間
    """

  private static let centralEuropean = """
    Środkowoeuropejski czas stand.;Środkowoeuropejski czas standardowy;czas środkowoeuropejski standardowy;\
    Centraleuropa (PL), normaltid;Centraal-Europese standaardtijd;ora solare Europa centrale (Varsavia)
    """

  private static let british = """
    GMT (heure normale);GMT (standaardtijd);GMT, normaltid;GMT (normaltid);GMT Normalzeit;Hora estándar GMT;\
    ora solare GMT;Hora padrão GMT;GMT (běžný čas);GMT téli idő;GMT (normaaliaika);GMT Standart Saati;\
    Czas standardowy GMT;Hora Padrão de Lisboa;Hora de Lisboa;GMT (標準時);GMT 标准时间;GMT 표준시
    """

  private static let eastern = """
    FLE Normalzeit;Osteuropäische Zeit;Osteuropäische Normalzeit;FLE (heure normale);Europe de l'Est;\
    Hora estándar de FLE;FLE, normaltid;FLE (normaltid);FLE (standaardtijd);Suomen normaaliaika;\
    Suomi (normaaliaika);FLE-normaaliaika;FLE (běžný čas);FLE téli idő;FLE Standart Saati;ora solare FLE;\
    Финляндия (зима);Украина, стандартное время;FLE (зима);FLE 標準時
    """
}

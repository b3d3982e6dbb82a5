import Testing

@testable import Audit

/// What mail and calendar programs put before a title.
struct EntryTitleTests {
  @Test(
    "Prefixes go, the rest stays",
    arguments: [
      ("Fwd: Coalition call", "Coalition call", false), ("FW: RE: Launch", "Launch", false),
      ("AW: Reklamation", "Reklamation", false), ("Canceled: Seed committee", "Seed committee", true),
      ("Abgesagt: Jour fixe", "Jour fixe", true), ("Canceled: Canceled: Daily", "Daily", true),
      ("Annulé\u{A0}: Point", "Point", true), ("Annulé : Point", "Point", true), ("Cancelada: Demo", "Demo", true),
      ("Annullato: Riunione", "Riunione", true), ("Geannuleerd: Kwartaaloverleg", "Kwartaaloverleg", true),
      ("Inställt: Möte", "Möte", true), ("Avlyst: Møte", "Møte", true), ("Aflyst: Møde", "Møde", true),
      ("Peruttu: Palaveri", "Palaveri", true), ("Odwołane: Spotkanie", "Spotkanie", true),
      ("Zrušeno: Porada", "Porada", true), ("Lemondva: Heti", "Heti", true),
      ("İptal Edildi: Toplantı", "Toplantı", true),
      ("Отменено: Встреча", "Встреча", true), ("キャンセル済み: 定例", "定例", true), ("已取消: 周会", "周会", true),
      ("취소됨: 회의", "회의", true), ("בוטל: פגישה", "פגישה", true), ("FW: Abgesagt: Jour fixe", "Jour fixe", true),
      ("Absagegründe: Auswertung", "Absagegründe: Auswertung", false),
      ("Updated invitation: Sync", "Sync", false),
      ("RV : Demo", "Demo", false), ("中止：定例", "定例", true),
      ("RED: Tillerson Bank", "RED: Tillerson Bank", false),
      ("Abgesagter Termin: Jour fixe", "Jour fixe", true),
      ("[CANCELLED] Team sync", "Team sync", true), ("【中止】チーム会", "チーム会", true),
      ("(Abgesagt) Jour fixe", "Jour fixe", true), ("（取消）周会", "周会", true), ("[Updated] FW: Sync", "Sync", false),
      ("Team sync (cancelled)", "Team sync (cancelled)", true), ("定例【中止】", "定例【中止】", true),
      ("[Ops] cancelled orders", "[Ops] cancelled orders", false), ("(Cancelled)", "(Cancelled)", true),
      ("Orders (cancelled ones)", "Orders (cancelled ones)", false), ("[", "[", false), (")", ")", false),
      ("8:45", "8:45", false), ("Re:", "Re:", false), ("  Ops ", "Ops", false),
    ])
  func prefixes(title: String, expected: String, isCancelled: Bool) {
    let read = EntryTitle(title)
    #expect(read.text == expected)
    #expect(read.isCancelled == isCancelled)
  }

  @Test func everyWordIsWrittenAsItIsCompared() {
    for word in EntryTitle.forwards.union(EntryTitle.cancellations) {
      #expect(word == word.lowercased().filter { $0 != " " })
    }
  }

  @Test func aPileOfPrefixesIsNotReadToItsEnd() {
    #expect(EntryTitle(String(repeating: "re: ", count: 8) + "Launch").text == "Launch")
    #expect(EntryTitle(String(repeating: "re: ", count: 9) + "Launch").text == "re: Launch")
  }
}

/// Abbreviations of zones that are no names of the tz database, though files use them as TZID.
///
/// Several mean more than one zone; the one most people mean is taken.
enum Abbreviations {
  /// The IANA name of an abbreviation in any case.
  static func iana(_ name: String) -> String? { table[name.lowercased()] }

  private static let table = ZoneTable.parse(rows)

  private static let rows = """
    ET|America/New_York
    EDT|America/New_York
    CT|America/Chicago
    CST|America/Chicago
    CDT|America/Chicago
    MT|America/Denver
    MDT|America/Denver
    PT|America/Los_Angeles
    PST|America/Los_Angeles
    PDT|America/Los_Angeles
    AKST|America/Anchorage
    AKDT|America/Anchorage
    HAST|Pacific/Honolulu
    AST|America/Halifax
    ADT|America/Halifax
    NST|America/St_Johns
    NDT|America/St_Johns
    ART|America/Argentina/Buenos_Aires
    BRT|America/Sao_Paulo
    BRST|America/Sao_Paulo
    COT|America/Bogota
    PET|America/Lima
    CLT|America/Santiago
    CLST|America/Santiago
    BST|Europe/London
    WEST|Europe/Lisbon
    CEST|Europe/Berlin
    MEZ|Europe/Berlin
    MESZ|Europe/Berlin
    HNEC|Europe/Paris
    HAEC|Europe/Paris
    EEST|Europe/Helsinki
    OEZ|Europe/Helsinki
    OESZ|Europe/Helsinki
    WEZ|Europe/London
    TRT|Europe/Istanbul
    MSK|Europe/Moscow
    MSD|Europe/Moscow
    SAST|Africa/Johannesburg
    WAT|Africa/Lagos
    CAT|Africa/Maputo
    EAT|Africa/Nairobi
    IDT|Asia/Jerusalem
    GST|Asia/Dubai
    PKT|Asia/Karachi
    IST|Asia/Kolkata
    ICT|Asia/Bangkok
    WIB|Asia/Jakarta
    SGT|Asia/Singapore
    MYT|Asia/Kuala_Lumpur
    PHT|Asia/Manila
    HKT|Asia/Hong_Kong
    JST|Asia/Tokyo
    KST|Asia/Seoul
    AWST|Australia/Perth
    ACST|Australia/Adelaide
    ACDT|Australia/Adelaide
    AEST|Australia/Sydney
    AEDT|Australia/Sydney
    NZST|Pacific/Auckland
    NZDT|Pacific/Auckland
    """
}

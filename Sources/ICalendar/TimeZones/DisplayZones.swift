/// Names that programs show people and then write as TZID: `(UTC-05:00) Eastern Time (US & Canada)`, Exchange's
/// lists of cities, Lotus Notes' Windows names without “Standard Time”, short forms.
///
/// By Windows' English display names, Microsoft's list for Exchange 2000 and the names Domino writes.
enum DisplayZones {
  /// The IANA name a display name stands for, nil for one that is not known.
  static func iana(of name: DisplayName) -> String? {
    // Windows moved this name to a zone of its own when Kazakhstan changed its clocks in 2024.
    if name.text == "astana", name.offset == 18_000 { return "Asia/Qyzylorda" }
    let forms = [name.text, name.text + " standard time"] + winterName(of: name.text)
    return forms.lazy.compactMap { (table[$0] ?? LocalZones.windowsName(of: $0)).flatMap(WindowsZones.iana) }.first
      ?? forms.lazy.compactMap(WindowsZones.iana).first
  }

  /// A zone called by its summer half.
  private static func winterName(of text: String) -> [String] {
    for summer in [" daylight time", " summer time"] where text.hasSuffix(summer) {
      return [text.dropLast(summer.count) + " standard time"]
    }
    return []
  }

  private static let table = Dictionary(ZoneTable.rows(rows).map { (DisplayName($0.0).text, $0.1) }) { first, _ in
    first
  }

  private static let rows = """
    International Date Line West|Dateline Standard Time
    Eniwetok, Kwajalein, Dateline Time|Dateline Standard Time
    Midway Island, Samoa|UTC-11
    Samoa|Samoa Standard Time
    Hawaii|Hawaiian Standard Time
    Alaska|Alaskan Standard Time
    Pacific Time (US & Canada)|Pacific Standard Time
    Pacific Time (US and Canada)|Pacific Standard Time
    Pacific Time (US & Canada); Tijuana|Pacific Standard Time
    Pacific Time; Tijuana|Pacific Standard Time
    Baja California|Pacific Standard Time (Mexico)
    Arizona|US Mountain Standard Time
    Chihuahua, La Paz, Mazatlan|Mountain Standard Time (Mexico)
    La Paz, Mazatlan|Mountain Standard Time (Mexico)
    Mountain Time (US & Canada)|Mountain Standard Time
    Mountain Time (US and Canada)|Mountain Standard Time
    Central America|Central America Standard Time
    Central Time (US & Canada)|Central Standard Time
    Central Time (US and Canada)|Central Standard Time
    Guadalajara, Mexico City, Monterrey|Central Standard Time (Mexico)
    Mexico City, Tegucigalpa|Central Standard Time (Mexico)
    Mexico|Central Standard Time (Mexico)
    Mexico Standard Time|Central Standard Time (Mexico)
    Mexico Standard Time 2|Mountain Standard Time (Mexico)
    Saskatchewan|Canada Central Standard Time
    Bogota, Lima, Quito|SA Pacific Standard Time
    Bogota, Lima, Quito, Rio Branco|SA Pacific Standard Time
    Chetumal|Eastern Standard Time (Mexico)
    Eastern Time (US & Canada)|Eastern Standard Time
    Eastern Time (US and Canada)|Eastern Standard Time
    Indiana (East)|US Eastern Standard Time
    Indiana|US Eastern Standard Time
    Caracas|Venezuela Standard Time
    Caracas, La Paz|Venezuela Standard Time
    Asuncion|Paraguay Standard Time
    Atlantic Time (Canada)|Atlantic Standard Time
    Atlantic Time|Atlantic Standard Time
    Cuiaba|Central Brazilian Standard Time
    Georgetown, La Paz, Manaus, San Juan|SA Western Standard Time
    Santiago|Pacific SA Standard Time
    Newfoundland|Newfoundland Standard Time
    Brasilia|E. South America Standard Time
    Cayenne, Fortaleza|SA Eastern Standard Time
    Buenos Aires|Argentina Standard Time
    City of Buenos Aires|Argentina Standard Time
    Buenos Aires, Georgetown|SA Eastern Standard Time
    Greenland|Greenland Standard Time
    Montevideo|Montevideo Standard Time
    Salvador|Bahia Standard Time
    Mid-Atlantic|Mid-Atlantic Standard Time
    Azores|Azores Standard Time
    Cape Verde Is.|Cape Verde Standard Time
    Cabo Verde Is.|Cape Verde Standard Time
    Casablanca|Morocco Standard Time
    Casablanca, Monrovia|Greenwich Standard Time
    Monrovia, Reykjavik|Greenwich Standard Time
    Dublin, Edinburgh, Lisbon, London|GMT Standard Time
    Greenwich Mean Time; Dublin, Edinburgh, London|GMT Standard Time
    Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London|GMT Standard Time
    Greenwich Mean Time: Dublin, Edinburgh, Lisbon, London|GMT Standard Time
    Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna|W. Europe Standard Time
    Amsterdam, Berlin, Bern, Rom, Stockholm, Wien|W. Europe Standard Time
    Belgrade, Bratislava, Budapest, Ljubljana, Prague|Central Europe Standard Time
    Belgrade, Pozsony, Budapest, Ljubljana, Prague|Central Europe Standard Time
    Prague, Central Europe|Central Europe Standard Time
    Brussels, Copenhagen, Madrid, Paris|Romance Standard Time
    Paris, Madrid, Brussels, Copenhagen|Romance Standard Time
    Paris, Madrid|Romance Standard Time
    Sarajevo, Skopje, Warsaw, Zagreb|Central European Standard Time
    Sarajevo, Skopje, Sofija, Vilnius, Warsaw, Zagreb|Central European Standard Time
    West Central Africa|W. Central Africa Standard Time
    Amman|Jordan Standard Time
    Athens, Bucharest|GTB Standard Time
    Athens, Bucharest, Istanbul|GTB Standard Time
    Athens, Istanbul, Minsk|GTB Standard Time
    Beirut|Middle East Standard Time
    Cairo|Egypt Standard Time
    Chisinau|E. Europe Standard Time
    Bucharest|E. Europe Standard Time
    Damascus|Syria Standard Time
    Harare, Pretoria|South Africa Standard Time
    Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius|FLE Standard Time
    Helsinki, Riga, Tallinn|FLE Standard Time
    Jerusalem|Israel Standard Time
    Israel, Jerusalem Standard Time|Israel Standard Time
    Kaliningrad|Kaliningrad Standard Time
    Windhoek|Namibia Standard Time
    Baghdad|Arabic Standard Time
    Istanbul|Turkey Standard Time
    Kuwait, Riyadh|Arab Standard Time
    Arab, Kuwait, Riyadh|Arab Standard Time
    Minsk|Belarus Standard Time
    Moscow, St. Petersburg|Russian Standard Time
    Moscow, St. Petersburg, Volgograd|Russian Standard Time
    Nairobi|E. Africa Standard Time
    East Africa, Nairobi|E. Africa Standard Time
    Tehran|Iran Standard Time
    Abu Dhabi, Muscat|Arabian Standard Time
    Baku|Azerbaijan Standard Time
    Azerbijan|Azerbaijan Standard Time
    Baku, Tbilisi, Yerevan|Caucasus Standard Time
    Port Louis|Mauritius Standard Time
    Tbilisi|Georgian Standard Time
    Yerevan|Caucasus Standard Time
    Armenian|Caucasus Standard Time
    Armenian Standard Time|Caucasus Standard Time
    Kabul|Afghanistan Standard Time
    Ashgabat, Tashkent|West Asia Standard Time
    Tashkent|West Asia Standard Time
    Ekaterinburg|Ekaterinburg Standard Time
    Islamabad, Karachi|Pakistan Standard Time
    Islamabad, Karachi, Tashkent|Pakistan Standard Time
    Chennai, Kolkata, Mumbai, New Delhi|India Standard Time
    Calcutta, Chennai, Mumbai, New Delhi|India Standard Time
    Kolkata, Chennai, Mumbai, New Delhi, India Standard Time|India Standard Time
    Sri Jayawardenepura|Sri Lanka Standard Time
    Sri Jayawardenepura, Sri Lanka|Sri Lanka Standard Time
    Kathmandu|Nepal Standard Time
    Kathmandu, Nepal|Nepal Standard Time
    Astana|Central Asia Standard Time
    Bishkek|Central Asia Standard Time
    Dhaka|Bangladesh Standard Time
    Astana, Dhaka|Bangladesh Standard Time
    Novosibirsk|N. Central Asia Standard Time
    Almaty, Novosibirsk, North Central Asia|N. Central Asia Standard Time
    Almaty, Novosibirsk|N. Central Asia Standard Time
    Coordinated Universal Time-11|UTC-11
    Coordinated Universal Time-09|UTC-09
    Coordinated Universal Time-08|UTC-08
    Coordinated Universal Time-02|UTC-02
    Coordinated Universal Time+12|UTC+12
    Coordinated Universal Time+13|UTC+13
    Aleutian Islands|Aleutian Standard Time
    Marquesas Islands|Marquesas Standard Time
    Yukon|Yukon Standard Time
    Easter Island|Easter Island Standard Time
    Haiti|Haiti Standard Time
    Havana|Cuba Standard Time
    Turks and Caicos|Turks And Caicos Standard Time
    Araguaina|Tocantins Standard Time
    Punta Arenas|Magallanes Standard Time
    Saint Pierre and Miquelon|Saint Pierre Standard Time
    Mid-Atlantic - Old|Mid-Atlantic Standard Time
    Sao Tome|Sao Tome Standard Time
    Gaza, Hebron|West Bank Standard Time
    Juba|South Sudan Standard Time
    Khartoum|Sudan Standard Time
    Tripoli|Libya Standard Time
    Volgograd|Volgograd Standard Time
    Astrakhan, Ulyanovsk|Astrakhan Standard Time
    Izhevsk, Samara|Russia Time Zone 3
    Saratov|Saratov Standard Time
    Qyzylorda|Qyzylorda Standard Time
    Omsk|Omsk Standard Time
    Barnaul, Gorno-Altaysk|Altai Standard Time
    Hovd|W. Mongolia Standard Time
    Tomsk|Tomsk Standard Time
    Eucla|Aus Central W. Standard Time
    Chita|Transbaikal Standard Time
    Pyongyang|North Korea Standard Time
    Bougainville Island|Bougainville Standard Time
    Chokurdakh|Russia Time Zone 10
    Norfolk Island|Norfolk Standard Time
    Sakhalin|Sakhalin Standard Time
    Anadyr, Petropavlovsk-Kamchatsky|Russia Time Zone 11
    Petropavlovsk-Kamchatsky - Old|Kamchatka Standard Time
    Kyiv|FLE Standard Time
    Jerusalem Standard Time|Israel Standard Time
    Malay Peninsula Standard Time|Singapore Standard Time
    Sarajevo, Warsaw, Zagreb|Central European Standard Time
    Pacific Time (US & Canada), Tijuana|Pacific Standard Time
    Guadalajara, Mexico City, Monterrey - Old|Central Standard Time (Mexico)
    Chihuahua, La Paz, Mazatlan - Old|Mountain Standard Time (Mexico)
    Guadalajara, Mexico City, Monterrey - New|Central Standard Time (Mexico)
    Chihuahua, La Paz, Mazatlan - New|Mountain Standard Time (Mexico)
    Central Standard Time(Mexico)|Central Standard Time (Mexico)
    America Eastern|Eastern Standard Time
    America Central|Central Standard Time
    America Mountain|Mountain Standard Time
    America Pacific|Pacific Standard Time
    Europe Central|Romance Standard Time
    Europe Eastern|GTB Standard Time
    Eastern European Time|FLE Standard Time
    Western European Time|GMT Standard Time
    Moscow Standard Time|Russian Standard Time
    Russia TZ 2 Standard Time|Russian Standard Time
    Russia TZ 6 Standard Time|North Asia Standard Time
    Russia TZ 9 Standard Time|Vladivostok Standard Time
    Japan Standard Time|Tokyo Standard Time
    Hong Kong Standard Time|China Standard Time
    Hawaii-Aleutian Standard Time|Hawaiian Standard Time
    Alaska Standard Time|Alaskan Standard Time
    Yangon (Rangoon)|Myanmar Standard Time
    Rangoon|Myanmar Standard Time
    Bangkok, Hanoi, Jakarta|SE Asia Standard Time
    Krasnoyarsk|North Asia Standard Time
    Beijing, Chongqing, Hong Kong, Urumqi|China Standard Time
    Beijing, Chongqing, Hong Kong SAR, Urumqi|China Standard Time
    Irkutsk|North Asia East Standard Time
    Irkutsk, Ulaan Bataar|North Asia East Standard Time
    Kuala Lumpur, Singapore|Singapore Standard Time
    Perth|W. Australia Standard Time
    Perth, Western Australia|W. Australia Standard Time
    Taipei|Taipei Standard Time
    Ulaanbaatar|Ulaanbaatar Standard Time
    Osaka, Sapporo, Tokyo|Tokyo Standard Time
    Seoul|Korea Standard Time
    Seoul, Korea Standard time|Korea Standard Time
    Yakutsk|Yakutsk Standard Time
    Adelaide|Cen. Australia Standard Time
    Adelaide, Central Australia|Cen. Australia Standard Time
    Darwin|AUS Central Standard Time
    Brisbane|E. Australia Standard Time
    Brisbane, East Australia|E. Australia Standard Time
    Canberra, Melbourne, Sydney|AUS Eastern Standard Time
    Canberra, Melbourne, Sydney, Hobart (year 2000 only)|AUS Eastern Standard Time
    Guam, Port Moresby|West Pacific Standard Time
    Hobart|Tasmania Standard Time
    Hobart, Tasmania|Tasmania Standard Time
    Vladivostok|Vladivostok Standard Time
    Lord Howe Island|Lord Howe Standard Time
    Magadan|Magadan Standard Time
    Magadan, Solomon Is., New Caledonia|Central Pacific Standard Time
    Solomon Is., New Caledonia|Central Pacific Standard Time
    Auckland, Wellington|New Zealand Standard Time
    Fiji|Fiji Standard Time
    Fiji Islands, Kamchatka, Marshall Is.|Fiji Standard Time
    Chatham Islands|Chatham Islands Standard Time
    Nuku'alofa|Tonga Standard Time
    Nuku'alofa, Tonga|Tonga Standard Time
    Kiritimati Island|Line Islands Standard Time
    W. Europe|W. Europe Standard Time
    Western/Central Europe|W. Europe Standard Time
    Eastern Time|Eastern Standard Time
    Central Time|Central Standard Time
    Mountain Time|Mountain Standard Time
    Pacific Time|Pacific Standard Time
    Eastern|Eastern Standard Time
    Central|Central Standard Time
    Mountain|Mountain Standard Time
    Pacific|Pacific Standard Time
    Atlantic|Atlantic Standard Time
    Alaskan|Alaskan Standard Time
    Hawaiian|Hawaiian Standard Time
    Romance|Romance Standard Time
    Central European|Central European Standard Time
    Tokyo|Tokyo Standard Time
    India|India Standard Time
    China|China Standard Time
    AUS Eastern|AUS Eastern Standard Time
    New Zealand|New Zealand Standard Time
    Central Europe|Central Europe Standard Time
    E. South America|E. South America Standard Time
    Central European Summer Time|W. Europe Standard Time
    Central European Time|W. Europe Standard Time
    British Summer Time|GMT Standard Time
    Greenwich Mean Time|Greenwich Standard Time
    """
}

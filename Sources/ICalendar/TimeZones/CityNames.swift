/// Reads zones off the cities in a name: Windows lists them in each language's own words, `(UTC+01:00) Amsterdam,
/// Berlino, Berna, Roma, Stoccolma, Vienna`.
enum CityNames {
  /// The IANA name of the first city whose clock fits the offset in front; without one, of a name that is a city or
  /// two cities or more of one clock.
  static func iana(of name: DisplayName) -> String? {
    let parts = name.text.split { ",;、，".contains($0) }.map { $0.split(separator: " ").joined(separator: " ") }
    let found = parts.prefix(Self.mostCities).lazy.compactMap(iana)
    if let offset = name.offset {
      if let first = found.first(where: { standardOffset(of: $0) == offset }) { return first }
      return northAmerica(name.text, offset)
    }
    if parts.count == 1 { return found.first }
    let cities = parts.prefix(Self.mostCities).compactMap(iana)
    guard cities.count > 1, Set(cities.map(standardOffset)).count == 1 else { return nil }
    return cities[0]
  }

  /// No list of cities is longer.
  private static let mostCities = 12

  /// The IANA name of a city in one of some languages, lower case.
  private static func iana(_ city: String) -> String? { TimeZoneDatabase.cities[city] ?? table[city] }

  /// Seconds east of UTC in winter: the lesser offset of the year 2025.
  private static func standardOffset(of iana: String) -> Int? {
    guard let zone = TimeZoneDatabase.zone(iana) else { return nil }
    let months = [1_735_689_600, 1_751_328_000].map { zone.offset(at: Instant(seconds: $0)) }
    return months.min()
  }

  /// `(UTC-05:00) Hora del este (EE. UU. y Canadá)`: in any language the four zones that the two countries share are
  /// told by their offsets.
  private static func northAmerica(_ text: String, _ offset: Int) -> String? {
    guard ["kanad", "canad", "канад", "καναδ", "カナダ", "加拿大", "캐나다", "קנדה", "كندا"].contains(where: text.contains)
    else { return nil }
    let zones = [
      -8: "America/Los_Angeles", -7: "America/Denver", -6: "America/Chicago", -5: "America/New_York",
      -4: "America/Halifax",
    ]
    return offset % 3_600 == 0 ? zones[offset / 3_600] : nil
  }

  private static let table: [String: String] = {
    let pairs = ZoneTable.rows(rows).flatMap { iana, names in
      names.split(separator: ",").map { (String($0), iana) }
    }
    return Dictionary(pairs) { first, _ in first }
  }()

  /// Cities of Windows' lists that no zone is named after, and what others are called elsewhere.
  private static let rows = """
    Europe/Amsterdam|ámsterdam,amsterdão,amesterdão,амстердам,アムステルダム,阿姆斯特丹,암스테르담,άμστερνταμ
    Europe/Berlin|berlín,berlino,berlim,berlijn,berliini,берлин,ベルリン,柏林,베를린,βερολίνο,germany,deutschland
    Europe/Zurich|bern,berne,berna,berno,zürich,zurigo,берн,ベルン,伯尔尼,伯恩,switzerland
    Europe/Rome|rom,roma,rooma,rzym,řím,róma,рим,ローマ,罗马,羅馬,로마,ρώμη,italy
    Europe/Stockholm|estocolmo,stoccolma,sztokholm,tukholma,stokholm,стокгольм,ストックホルム,斯德哥尔摩,sweden
    Europe/Vienna|wien,vienne,viena,wenen,wiedeń,vídeň,bécs,viyana,вена,ウィーン,维也纳,維也納,빈,βιέννη,austria
    Europe/Belgrade|belgrad,belgrado,bělehrad,belgrád,белград,ベオグラード,贝尔格莱德,베오그라드
    Europe/Bratislava|pressburg,bratislava (pressburg),братислава,ブラチスラバ,pozsony
    Europe/Budapest|budapeszt,boedapest,budapešť,будапешт,ブダペスト,布达佩斯
    Europe/Ljubljana|lubiana,liubliana,lublana,любляна,リュブリャナ
    Europe/Prague|prag,praga,praag,praha,prága,прага,プラハ,布拉格,프라하,czechia
    Europe/Brussels|brüssel,bruxelles,bruselas,bruxelas,brussel,bryssel,bruksela,brusel,brüksel,брюссель,ブリュッセル,布鲁塞尔
    Europe/Copenhagen|kopenhagen,copenhague,copenaghen,kopenhaga,köpenhamn,københavn,kodaň,копенгаген,コペンハーゲン,哥本哈根
    Europe/Madrid|madryt,мадрид,マドリード,马德里,마드리드,spain
    Europe/Paris|parigi,parijs,paryż,paříž,párizs,pariisi,париж,パリ,巴黎,파리,παρίσι,france
    Europe/Oslo|осло,オスロ
    Europe/Sarajevo|sarajewo,сараево,サラエボ
    Europe/Skopje|skopie,üsküp,скопье,スコピエ
    Europe/Warsaw|warschau,varsovie,varsovia,varsavia,varsóvia,warschau,warszawa,varšava,varsó,varsova,варшава,ワルシャワ,华沙
    Europe/Zagreb|zagabria,zágráb,загреб,ザグレブ
    Europe/Athens|athen,athènes,atenas,atene,athene,ateny,athény,athén,atina,aten,афины,アテネ,雅典,아테네,αθήνα
    Europe/Bucharest|bukarest,bucarest,bucareste,boekarest,bukareszt,bukurešť,бухарест,ブカレスト,布加勒斯特
    Europe/Helsinki|helsingfors,helsinque,helsínquia,хельсинки,ヘルシンキ,赫尔辛基,헬싱키
    Europe/Kiev|kiew,kyiv,kiev,kijów,kyjev,kijev,киев,キエフ,キーウ,基辅
    Europe/Riga|ryga,рига,リガ
    Europe/Sofia|sofía,sófia,szófia,софия,ソフィア
    Europe/Tallinn|tallin,таллин,タリン
    Europe/Vilnius|vilna,wilno,вильнюс,ビリニュス
    Europe/Dublin|dublín,dublino,dublim,дублин,ダブリン,都柏林,더블린
    Europe/London|londres,londra,londen,londyn,londýn,lontoo,лондон,ロンドン,伦敦,倫敦,런던,edinburgh,edimbourg,edimburgo
    Europe/Lisbon|lissabon,lisbonne,lisboa,lisbona,lizbona,лиссабон,リスボン,里斯本
    Europe/Moscow|moskau,moscou,moscú,mosca,moskou,moskva,moskwa,moszkva,moskova,москва,モスクワ,莫斯科,모스크바
    Europe/Istanbul|estambul,istambul,istanboel,stambuł,istanbul,isztambul,стамбул,イスタンブール,伊斯坦布尔
    Africa/Cairo|kairo,le caire,el cairo,il cairo,caïro,kair,káhira,каир,カイロ,开罗
    Asia/Jerusalem|jérusalem,jerusalén,gerusalemme,jeruzalem,jerozolima,иерусалим,エルサレム,耶路撒冷
    Asia/Shanghai|beijing,peking,pékin,pekín,pechino,pequim,pekin,пекин,北京,베이징,chongqing,重庆,重慶
    Asia/Hong_Kong|hongkong,hong-kong,香港,홍콩,гонконг
    Asia/Tokyo|tokio,tóquio,токио,東京,东京,도쿄,osaka,大阪,sapporo,札幌
    Asia/Seoul|seúl,séoul,seul,сеул,ソウル,首尔,首爾,서울
    Asia/Singapore|singapur,singapour,singapura,сингапур,シンガポール,新加坡,싱가포르
    Asia/Taipei|taipéi,taipeh,台北,타이베이
    Asia/Kolkata|chennai,mumbai,new delhi,neu-delhi,nueva delhi,nuova delhi,nova délhi,kolkata,калькутта,ムンバイ,孟买
    Australia/Sydney|canberra,sídney,сидней,シドニー,悉尼,시드니
    America/Mexico_City|ciudad de méxico,mexiko-stadt,città del messico,cidade do méxico,mexico
    America/Sao_Paulo|brasilia,brasília,são paulo
    America/New_York|new york city,nueva york,nova york,ニューヨーク,纽约
    Pacific/Auckland|wellington,オークランド
    """
}

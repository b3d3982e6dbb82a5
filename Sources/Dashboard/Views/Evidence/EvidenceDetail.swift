/// How much room the evidence has, and so how much it says.
enum EvidenceDetail: Hashable { case brief, pane, zoom }

extension SeriesDocument: JSONValue {
  /// Writes null where the contract names a key that has no value, instead of leaving it out.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("attendees", attendees)
      json.name("axes")
      json.object { json in
        for axis in axes { json.member(axis.name, axis.reading) }
      }
      json.member("cadence", cadence)
      json.member("confidence", confidence)
      json.member("connection", connection)
      json.member("decision", decision)
      json.member("durationMinutes", durationMinutes)
      json.member("evidence", evidence)
      json.member("flips", flips)
      json.member("id", id)
      json.member("kind", kind)
      json.member("mine", mine)
      json.member("missing", missing)
      json.member("occurrences", occurrences)
      json.member("organizer", organizer)
      json.member("owners", owners)
      json.member("plan", plan)
      json.member("recurring", recurring)
      json.member("rrule", rrule)
      json.member("saving", saving)
      json.member("schedule", schedule)
      json.member("title", title)
      json.member("uids", uids)
      json.member("verdict", verdict)
    }
  }
}

extension SeriesDocument.Attendees: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("count", count)
      json.member("known", known)
    }
  }
}

extension SeriesDocument.Occurrences: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("next52Weeks", next52Weeks)
      json.member("past", past)
      json.member("skipped", skipped)
    }
  }
}

extension SeriesDocument.AxisDocument: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("level", level)
      json.member("overruled", overruled)
      json.member("score", score)
    }
  }
}

extension SeriesDocument.EvidenceDocument: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("axis", axis)
      json.member("quote", quote)
      json.member("rule", rule)
      json.member("sentence", sentence)
      if let towards { json.member("towards", towards) }
      json.member("weight", weight)
      json.member("where", `where`)
    }
  }
}

extension SeriesDocument.PlanDocument: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("form", form)
      json.optionalMember("preset", preset)
      json.member("presets", presets)
      json.member("reason", reason)
      json.optionalMember("suggestion", suggestion)
    }
  }
}

extension SeriesDocument.SavingDocument: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.optionalMember("costPerYear", costPerYear)
      json.member("hoursPerYear", hoursPerYear)
      json.member("netPersonHoursPerYear", netPersonHoursPerYear)
      json.member("personHoursPerYear", personHoursPerYear)
    }
  }
}

extension SeriesDocument.DecisionDocument: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("hoursPerYear", hoursPerYear)
      json.member("netPersonHoursPerYear", netPersonHoursPerYear)
      json.member("note", note)
      json.optionalMember("preset", preset)
      json.member("verdict", verdict)
    }
  }
}

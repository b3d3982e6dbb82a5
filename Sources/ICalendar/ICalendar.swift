// ICalendar: from the bytes of a calendar file to events, from events to instances in a window of time.
// Here: reading (RFC 5545 and what real files make of it), the model, recurrence, time zones.
// Not here: meetings and judgement, files, the clock, the terminal. Bytes, zones, windows are arguments.
// Start with `CalendarReader.read`, which gives a `CalendarDocument` and never stops at a bad line; then
// `CalendarDocument.recurrenceSets` and `RecurrenceSet.occurrences`. `Zone`, `RuleInstances` stand alone.

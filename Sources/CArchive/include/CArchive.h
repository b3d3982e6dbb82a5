// libarchive for Swift: reading the entries of a .zip as a stream.
// Lives here: the library's header, and what Swift cannot import from it (macros with a cast).
// Must not be here: limits, choices, sentences; they are ZipArchive's, in Sources/adjourn/Files: start there.
// Tests write their archives with the same library.
#ifndef ADJOURN_CARCHIVE_H
#define ADJOURN_CARCHIVE_H

#include <archive.h>
#include <archive_entry.h>

/// True where the entry is a plain file: no folder, link or device.
_Bool carchive_is_plain_file(struct archive_entry *entry);

/// Makes the entry a plain file, readable by its owner, as a writer needs to be told.
void carchive_make_plain_file(struct archive_entry *entry);

#endif

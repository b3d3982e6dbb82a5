#include "CArchive.h"

_Bool carchive_is_plain_file(struct archive_entry *entry) {
  return archive_entry_filetype(entry) == AE_IFREG;
}

void carchive_make_plain_file(struct archive_entry *entry) {
  archive_entry_set_filetype(entry, AE_IFREG);
  archive_entry_set_perm(entry, 0600);
}

/** Entries in files: Markdown with YAML front matter, tables, archives; checked field by field with line numbers. */
@NullMarked
package org.integritydesk.knowledge.files;

import org.jspecify.annotations.NullMarked;

/** Entry files: Markdown with YAML front matter, checked field by field with line numbers. */
@NullMarked
package org.integritydesk.knowledge.files;

import org.jspecify.annotations.NullMarked;

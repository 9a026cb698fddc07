/** Tests of the views as data, of themes, gaps and what askers were helped with. */
@NullMarked
package org.integritydesk.insights;

import org.jspecify.annotations.NullMarked;

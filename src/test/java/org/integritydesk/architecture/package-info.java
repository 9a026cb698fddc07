/** The rules of layout and style, read from the classes and the sources themselves. */
@NullMarked
package org.integritydesk.architecture;

import org.jspecify.annotations.NullMarked;

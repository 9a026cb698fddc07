/** Tests of the views as data. */
@NullMarked
package org.integritydesk.insights;

import org.jspecify.annotations.NullMarked;

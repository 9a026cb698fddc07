@NullMarked
package org.integritydesk.platform;

import org.jspecify.annotations.NullMarked;

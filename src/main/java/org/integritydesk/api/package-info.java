/** REST for automation and evaluation under {@code /api/v1}: bearer token, JSON, problems as in RFC 9457. */
@NullMarked
package org.integritydesk.api;

import org.jspecify.annotations.NullMarked;

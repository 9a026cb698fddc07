/** Sign in with Slack, played: whoever sits at the page is who signs in. */
@NullMarked
package org.integritydesk.playground.openid;

import org.jspecify.annotations.NullMarked;

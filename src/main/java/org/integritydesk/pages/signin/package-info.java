/** Signing in to the page by OpenID Connect, and staying signed in for a workday. */
@NullMarked
package org.integritydesk.pages.signin;

import org.jspecify.annotations.NullMarked;

/**
 * A local stand-in for Slack, with a web page; in dev and test builds only. It signs, times out, retries and refuses as
 * Slack does, so the app is exercised over loopback HTTP or the sockets it opened, through the same door as in production. It knows no other
 * package of the project.
 *
 * <p>{@code workspace} is the state; {@code surfaces} the rules on it; {@code outbound} calls the app; {@code webapi} is
 * called by the app; {@code openid} signs people in; {@code rendering} and {@code page} show it to a person; {@link Playground}
 * drives it from tests. {@code history} alone writes into the desk's tables, because nobody can ask in the past.
 * Arrows: {@code page, webapi -> outbound -> surfaces -> workspace}, and {@code page -> rendering}.
 *
 * <p>Out of scope: search, scheduled messages, OAuth, several apps.
 */
@NullMarked
package org.integritydesk.playground;

import org.jspecify.annotations.NullMarked;

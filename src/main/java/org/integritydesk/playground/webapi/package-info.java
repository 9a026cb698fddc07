/** What an app calls: Slack's Web API and response URLs over loopback HTTP, with faults on demand. */
@NullMarked
package org.integritydesk.playground.webapi;

import org.jspecify.annotations.NullMarked;

/**
 * What the packaged app does when the world around it breaks: repeated deliveries, killed instances, a killed database, a
 * Slack that fails, damaged folders. Everything is seeded, bounded and on loopback; instances are processes of their own.
 */
@NullMarked
package org.integritydesk.faults;

import org.jspecify.annotations.NullMarked;

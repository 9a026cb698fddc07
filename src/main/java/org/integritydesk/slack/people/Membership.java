package org.integritydesk.slack.people;

import org.jspecify.annotations.Nullable;

/**
 * What {@code users.info} tells of where a person belongs.
 *
 * @param team id of their workspace; null: not told
 * @param enterprise id of their organization; null: none, or not told
 * @param stranger Slack's {@code is_stranger}: of another company, and in no room with us
 * @param guest a guest of either kind
 */
public record Membership(@Nullable String team, @Nullable String enterprise, boolean stranger, boolean guest) {
    /** Of somebody of whom Slack tells nothing. */
    public static final Membership UNKNOWN = new Membership(null, null, false, false);
}

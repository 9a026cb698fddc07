package org.integritydesk.slack.people;

import org.jspecify.annotations.Nullable;

/** Whether somebody is one of us. */
public enum Standing {
    /** A full member of our workspace or organization. */
    MEMBER,
    /** A guest of ours, who sees single channels. */
    GUEST,
    /** Of another company, met through Slack Connect. */
    STRANGER,
    /** Neither the request nor Slack tells. */
    UNKNOWN;

    /**
     * The standing of a person (pure).
     *
     * @param home where the request says the person is at home: id of a workspace or organization; null: it does not say
     * @param told what Slack tells of the person; null: it does not answer
     */
    public static Standing of(Installation ours, @Nullable String home, @Nullable Membership told) {
        if (ours.team().isEmpty()) {
            return UNKNOWN;
        }
        boolean awayFromHome = home != null && !ours.isOurs(home);
        if (awayFromHome && ours.enterprise() == null) {
            return STRANGER;
        }
        if (told == null || told.equals(Membership.UNKNOWN)) {
            // In an organization the home may be another workspace of it; as long as nobody says so, it is not.
            return awayFromHome ? STRANGER : UNKNOWN;
        }
        boolean isOurs = ours.isOurs(told.team()) || ours.isOurs(told.enterprise());
        if (told.stranger() || !isOurs) {
            return STRANGER;
        }
        return told.guest() ? GUEST : MEMBER;
    }
}

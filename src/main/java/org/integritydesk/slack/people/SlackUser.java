package org.integritydesk.slack.people;

import org.integritydesk.answering.Profile;

/** What Slack tells of a person. */
record SlackUser(Profile profile, Membership membership) {
    /** Of somebody of whom it tells nothing. */
    static final SlackUser UNKNOWN = new SlackUser(Profile.UNKNOWN, Membership.UNKNOWN);
}

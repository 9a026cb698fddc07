package org.integritydesk.digest;

import java.time.Instant;
import org.integritydesk.platform.outbox.Notice;

/** What digests want people to know. */
public sealed interface DigestNotice extends Notice {
    /** What stands for the message in the channel. */
    static String editionTopic(long edition) {
        return "digest/edition/" + edition;
    }

    /** What stands for the details in its thread. */
    static String detailsTopic(long edition) {
        return "digest/details/" + edition;
    }

    /** What stands for the message by which staff decide. */
    static String previewTopic(long edition) {
        return "digest/preview/" + edition;
    }

    /** What stands for the details in the thread of that. */
    static String previewDetailsTopic(long edition) {
        return "digest/preview/" + edition + "/details";
    }

    /** What a channel sees, in the order it was told. */
    interface InChannel extends Notice {
        String room();

        @Override
        default String conversation() {
            return "digest/" + room();
        }
    }

    /** What staff see before, in the order it was told. */
    interface ToStaff extends Notice {
        long edition();

        @Override
        default String conversation() {
            return previewTopic(edition());
        }
    }

    /** An edition is ready for its channel. */
    record EditionReady(long edition, String room) implements DigestNotice, InChannel {
        @Override
        public String topic() {
            return editionTopic(edition);
        }
    }

    /** So are its details, for the thread below it. */
    record DetailsReady(long edition, String room) implements DigestNotice, InChannel {
        @Override
        public String topic() {
            return detailsTopic(edition);
        }
    }

    /** An edition that was posted says something else now. */
    record EditionCorrected(long edition, String room) implements DigestNotice, InChannel {}

    /** Staff are to decide about an edition. */
    record PreviewReady(long edition) implements DigestNotice, ToStaff {
        @Override
        public String topic() {
            return previewTopic(edition);
        }
    }

    /** So that they see all of it. */
    record PreviewDetailsReady(long edition) implements DigestNotice, ToStaff {
        @Override
        public String topic() {
            return previewDetailsTopic(edition);
        }
    }

    /** Somebody decided about it, or changed it. */
    record PreviewOutdated(long edition) implements DigestNotice, ToStaff {}

    /** Somebody's own week. */
    record OwnWeekDue(String person, Instant from, Instant to) implements DigestNotice {
        @Override
        public String conversation() {
            return "digest/person/" + person;
        }
    }
}

package org.integritydesk.tickets;

import org.integritydesk.platform.outbox.Notice;
import org.jspecify.annotations.Nullable;

/** What staff should know about a wave. */
public sealed interface WaveNotice extends Notice {
    /** The wave it is about. */
    long wave();

    /** Everything about one wave is told in order. */
    @Override
    default String conversation() {
        return topicOf(wave());
    }

    /** The topic under which a wave's alert is found again. */
    static String topicOf(long wave) {
        return "wave/" + wave;
    }

    /** There is a wave. */
    record WaveFound(long wave) implements WaveNotice {
        @Override
        public @Nullable String topic() {
            return topicOf(wave);
        }
    }

    /** The alert no longer says what is true: the wave has grown, or is one incident now. */
    record WaveChanged(long wave) implements WaveNotice {}
}

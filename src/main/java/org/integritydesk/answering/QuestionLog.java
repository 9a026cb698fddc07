package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import org.integritydesk.answering.store.QuestionRepository;
import org.integritydesk.chat.RoomId;
import org.integritydesk.taxonomy.Market;

/** The record of questions, to read. */
@ApplicationScoped
public class QuestionLog {
    private final QuestionRepository questions;

    QuestionLog(QuestionRepository questions) {
        this.questions = questions;
    }

    /**
     * Counts what was asked in a span of time, in a room or about one of the markets.
     *
     * @param room whose questions count whatever their market is
     * @param from inclusive
     * @param to exclusive
     */
    @Transactional
    public QuestionTally tally(RoomId room, Set<Market> markets, Instant from, Instant to) {
        return questions.tally(room, markets, from, to);
    }
}

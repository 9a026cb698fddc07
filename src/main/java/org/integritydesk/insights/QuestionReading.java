package org.integritydesk.insights;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.integritydesk.insights.store.QuestionFacts;
import org.integritydesk.insights.store.QuestionFacts.Meant;
import org.integritydesk.insights.store.QuestionFacts.Unread;

/** Reads what was asked since the last time: what it means, and what became of it. */
final class QuestionReading {
    private static final int BATCH = 200;

    /** Some 3 milliseconds each; what is left is read the next night. */
    private static final int MOST_A_NIGHT = 60_000;

    /** What askers say, and tickets, come later. */
    private static final Duration SETTLING = Duration.ofDays(45);

    /** Asked again within this time, a question was not solved. */
    private static final Duration AGAIN = Duration.ofDays(7);

    /** Two questions of one person this near are the same, whatever theme they have. */
    private static final float SAME = 0.85f;

    private final QuestionFacts facts;
    private final Function<String, float[]> meaning;

    /** @param meaning the vector of a text */
    QuestionReading(QuestionFacts facts, Function<String, float[]> meaning) {
        this.facts = facts;
        this.meaning = meaning;
    }

    /** Reads what was not read yet; how many questions. */
    int readNew() {
        int read = 0;
        long after = facts.begin();
        while (read < MOST_A_NIGHT) {
            List<Unread> unread = facts.unread(after, BATCH);
            if (unread.isEmpty()) {
                break;
            }
            facts.add(
                    unread,
                    unread.stream()
                            .filter(Unread::comparable)
                            .map(one -> new Meant(one.question(), Vectors.compact(meaning.apply(one.words()))))
                            .toList());
            after = unread.getLast().question();
            read += unread.size();
        }
        return read;
    }

    /** LookPolicy again at what may have changed since. */
    void refresh(Instant now) {
        facts.refresh(now.minus(SETTLING));
    }

    /**
     * Finds questions that were asked again.
     *
     * @param all whether also those whose themes are older than the last weeks
     */
    void markAgain(Instant now, boolean all) {
        facts.markAgainByTheme(now.minus(all ? ThemeRules.REMEMBERED : SETTLING), AGAIN);
        // Another day, for what was asked while the last run was under way.
        Instant since = now.minus(AGAIN).minus(Duration.ofDays(1));
        Set<Long> again = new HashSet<>();
        facts.pairs(since, AGAIN, pair -> {
            if (Vectors.dot(pair.unit(), pair.later()) >= SAME) {
                again.add(pair.question());
            }
        });
        facts.markAgain(new ArrayList<>(again));
    }
}

package org.integritydesk.answering;

import java.time.Instant;
import java.util.List;
import org.integritydesk.answering.understanding.Reading;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/**
 * Why a question got its reply, for staff: what was asked, how it was searched, what was found and what decided (pure).
 *
 * @param question null: it was only tried, and nothing was recorded
 * @param readAs what it means together with the one before; null: what it says
 * @param market of the question as it is known now; the one it was searched for is in {@code search}
 * @param search null: nothing was searched
 * @param found best first, at most three
 * @param outcome what was decided last
 * @param reasons sentences for people, in the order things happened; at least one
 * @param entry the entry shown, or that called a person; null: none
 * @param feedback what the asker said last about the answer; null: nothing
 * @param ticket null: none was opened
 * @param tookMs milliseconds from taking the question to the decision
 */
public record Why(
        @Nullable QuestionId question,
        String asked,
        @Nullable String readAs,
        Market market,
        String marketEvidence,
        @Nullable SearchRecord search,
        List<FoundEntry> found,
        Outcome outcome,
        List<String> reasons,
        @Nullable Shown entry,
        @Nullable Feedback feedback,
        @Nullable TicketNumber ticket,
        long tookMs,
        Instant askedAt) {
    /** The best, and what came second and third. */
    private static final int SHOWN = 3;

    public Why {
        found = found.stream().limit(SHOWN).toList();
        reasons = List.copyOf(reasons);
    }

    /** An entry in the version that was shown. */
    public record Shown(EntryId id, int version) {
        static Shown of(Entry entry) {
            return new Shown(entry.id(), entry.version());
        }

        @Override
        public String toString() {
            return id.value() + " v" + version;
        }
    }

    /**
     * Why a recorded question got its reply.
     *
     * @param verdicts what the asker said about answers to it, oldest first
     */
    public static Why of(AskedQuestion question, List<Verdict> verdicts) {
        Course course = Course.of(question);
        return new Why(
                question.id(),
                question.text(),
                question.readAs(),
                question.market(),
                question.marketEvidence(),
                question.search(),
                question.candidates(),
                question.outcome(),
                new WhyReasons(
                                course,
                                question.search(),
                                question.candidates(),
                                question.understood().concerns(),
                                verdicts)
                        .sentences(),
                course.entry(),
                question.feedback(),
                question.ticket(),
                question.tookMs(),
                question.askedAt());
    }

    /** Why a question that nobody asked would get its reply. */
    static Why of(String text, Considered considered, long tookMs, Instant triedAt) {
        Course course = Course.of(considered.decision());
        SearchRecord search = considered.search();
        Reading<Market> market = considered.understood().market();
        List<FoundEntry> found =
                considered.candidates().stream().map(FoundEntry::of).toList();
        return new Why(
                null,
                text,
                null,
                market.value(),
                market.evidence(),
                search,
                found,
                course.outcome(),
                new WhyReasons(course, search, found, considered.understood().concerns(), List.of()).sentences(),
                course.entry(),
                null,
                null,
                tookMs,
                triedAt);
    }
}

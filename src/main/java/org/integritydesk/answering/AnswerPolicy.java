package org.integritydesk.answering;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integritydesk.knowledge.Branch;
import org.integritydesk.knowledge.Candidate;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryKind;
import org.integritydesk.knowledge.SearchResult;
import org.integritydesk.taxonomy.Market;

/**
 * Answer, ask back, suggest, escalate or refer (pure). A wrong answer is worse than a question back, and that is worse than a
 * ticket, so every doubt goes one step down.
 */
public final class AnswerPolicy {
    /** Nearer than this, which of two is meant is chance. */
    static final double RIVAL = 0.04;

    /** Only the same words reach this cosine; capitals and punctuation aside. */
    static final double WORD_FOR_WORD = 0.98;

    /** Entries whose scores are this close to the best are a choice for the asker, not for us. */
    private static final double CLOSE = 0.10;

    /** The same question for another market may be this far behind, because of the market's name in its wordings. */
    private static final double COUNTERPART = 0.30;

    /** A question of so many words or fewer hardly says which of two things in one policy area is meant. */
    private static final int TERSE = 8;

    /** Within this, another entry of the policy area may be what a terse question means. */
    private static final double NEIGHBOUR = 0.25;

    private AnswerPolicy() {}

    /**
     * Decides on what a search found.
     *
     * @param asked the market of the question
     */
    public static Decision decide(SearchResult found, Market asked) {
        if (!found.healthy()) {
            return new Decision.Escalate(WhyEscalated.SEARCH_FAILED, null);
        }
        if (found.candidates().isEmpty()) {
            return new Decision.Escalate(WhyEscalated.NOTHING_FOUND, null);
        }
        if (found.confidence() < found.gate().suggest()) {
            return new Decision.Escalate(WhyEscalated.NOTHING_FITS, null);
        }
        Candidate best = found.candidates().getFirst();
        boolean sure = isSaidWordForWord(found.candidates())
                || (found.confidence() >= found.gate().answer()
                        && best.similarity() >= found.gate().floor());
        Optional<Decision.Clarify> clarify = clarify(found.candidates(), asked)
                .filter(back -> sure || back.options().size() > 1);
        if (clarify.isPresent()) {
            return clarify.get();
        }
        if (close(found.candidates(), CLOSE).stream().allMatch(AnswerPolicy::isForPeople)) {
            return forEntry(best.entry());
        }
        if (sure
                && !isForOneMarketOnly(best, asked)
                && !hasRival(found.candidates())
                && !isTooTerse(found)
                && !isInDoubt(found.candidates())) {
            return forEntry(best.entry());
        }
        return suggest(found);
    }

    /** The best candidates as a choice. */
    static Decision.Suggest suggest(SearchResult found) {
        return new Decision.Suggest(
                found.candidates().stream().limit(Offer.MOST_TITLES).toList());
    }

    /** Whether the question is an approved wording of the best entry, and of no other. */
    private static boolean isSaidWordForWord(List<Candidate> candidates) {
        return candidates.getFirst().similarity() >= WORD_FOR_WORD
                && candidates.stream().skip(1).noneMatch(other -> other.similarity() >= WORD_FOR_WORD);
    }

    /**
     * One question back, when what may be meant differs only by a fact the asker did not say: the market, or another one that
     * the entries declare. Empty when it differs by anything else: then the asker must see titles.
     *
     * @param candidates best first, at least one
     */
    static Optional<Decision.Clarify> clarify(List<Candidate> candidates, Market asked) {
        return byMarket(candidates, asked).or(() -> byBranch(close(candidates, CLOSE)));
    }

    private static Optional<Decision.Clarify> byMarket(List<Candidate> candidates, Market asked) {
        Candidate best = candidates.getFirst();
        if (!isForOneMarketOnly(best, asked)) {
            return Optional.empty();
        }
        Map<Market, Entry> byMarket = new EnumMap<>(Market.class);
        for (Candidate candidate : close(candidates, COUNTERPART)) {
            boolean isCounterpart = isForOneMarketOnly(candidate, asked)
                    && candidate.entry().content().area()
                            == best.entry().content().area()
                    && byMarket.putIfAbsent(marketOf(candidate), candidate.entry()) == null;
            if (!isCounterpart && best.score() - candidate.score() < CLOSE) {
                return Optional.empty();
            }
        }
        return Optional.of(new Decision.Clarify(
                "Which market is the ad delivered in?",
                byMarket.entrySet().stream()
                        .map(market -> Decision.Option.of(market.getKey(), market.getValue()))
                        .toList()));
    }

    private static Optional<Decision.Clarify> byBranch(List<Candidate> close) {
        Branch asked = close.getFirst().entry().content().branch();
        if (asked == null || close.size() < 2) {
            return Optional.empty();
        }
        Map<String, Entry> byValue = new LinkedHashMap<>();
        for (Candidate candidate : close) {
            Branch branch = candidate.entry().content().branch();
            if (branch == null
                    || !branch.question().equals(asked.question())
                    || byValue.putIfAbsent(branch.value(), candidate.entry()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Decision.Clarify(
                asked.question(),
                byValue.entrySet().stream()
                        .limit(Offer.MOST_OPTIONS)
                        .map(value -> new Decision.Option(value.getKey(), value.getValue()))
                        .toList()));
    }

    /** What an entry means for somebody whose question it fits. */
    static Decision forEntry(Entry entry) {
        if (!entry.content().conflictsWith().isEmpty()) {
            return new Decision.Escalate(WhyEscalated.ENTRIES_CONFLICT, entry);
        }
        return switch (entry.content().kind()) {
            case FAQ, RULING -> new Decision.Answer(entry);
            case REFERRAL -> new Decision.Refer(entry);
            case ESCALATE -> new Decision.Escalate(WhyEscalated.ENTRY_SAYS_SO, entry);
        };
    }

    /** An answer for one market is no answer to somebody who did not say theirs. */
    private static boolean isForOneMarketOnly(Candidate candidate, Market asked) {
        return asked == Market.UNSPEC && !candidate.entry().content().coversMarket(Market.NA);
    }

    private static Market marketOf(Candidate candidate) {
        return candidate.entry().content().markets().iterator().next();
    }

    private static boolean hasRival(List<Candidate> candidates) {
        return !isSaidWordForWord(candidates) && close(candidates, RIVAL).size() > 1;
    }

    private static boolean isTooTerse(SearchResult found) {
        return !isSaidWordForWord(found.candidates())
                && found.searched().strip().split("\\s+").length <= TERSE
                && close(found.candidates(), NEIGHBOUR).stream()
                        .skip(1)
                        .anyMatch(other -> other.entry().content().area()
                                == found.candidates()
                                        .getFirst()
                                        .entry()
                                        .content()
                                        .area());
    }

    /**
     * Whether something else that may be meant is for people only, or the answer to the other side of the same question: then
     * the best is not answered flatly.
     */
    private static boolean isInDoubt(List<Candidate> candidates) {
        return close(candidates, CLOSE).stream()
                .skip(1)
                .anyMatch(other -> isForPeople(other) || isOtherSide(candidates.getFirst(), other));
    }

    private static boolean isForPeople(Candidate candidate) {
        return candidate.entry().content().kind() == EntryKind.ESCALATE;
    }

    private static boolean isOtherSide(Candidate best, Candidate candidate) {
        Branch one = best.entry().content().branch();
        Branch other = candidate.entry().content().branch();
        return one != null
                && other != null
                && one.question().equals(other.question())
                && !one.value().equals(other.value());
    }

    private static List<Candidate> close(List<Candidate> candidates, double within) {
        double best = candidates.getFirst().score();
        return candidates.stream()
                .filter(candidate -> best - candidate.score() < within)
                .toList();
    }
}

package org.integritydesk.answering;

import java.util.Comparator;
import java.util.List;
import org.integritydesk.knowledge.Candidate;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/** What to do with a question. */
public sealed interface Decision {
    /**
     * One approved entry fits.
     *
     * @param lawCaveat whether the law was asked about, too, of which the entry says nothing
     */
    record Answer(Entry entry, boolean lawCaveat) implements Decision {
        /** An answer to a question about the platform only. */
        public Answer(Entry entry) {
            this(entry, false);
        }
    }

    /**
     * The answer depends on something the asker did not say: ask once, with an option each.
     *
     * @param options one to four, in the order people read them
     */
    record Clarify(String question, List<Option> options) implements Decision {
        public Clarify {
            if (options.isEmpty() || options.size() > Offer.MOST_OPTIONS) {
                throw new IllegalArgumentException(
                        "Clarify with 1 to " + Offer.MOST_OPTIONS + " options, not " + options.size());
            }
            options = List.copyOf(options);
        }

        /** Whether the asker tells the market by picking. */
        boolean isAboutMarkets() {
            return options.stream().allMatch(option -> option.market() != null);
        }

        /** The same, with the option of this market first. */
        Clarify startingWith(Market market) {
            return new Clarify(
                    question,
                    options.stream()
                            .sorted(Comparator.comparing(option -> option.market() != market))
                            .toList());
        }
    }

    /**
     * A possible reply to a question asked back, and the entry that then holds.
     *
     * @param market what the asker says by picking it; null: the options are not about markets
     */
    record Option(String label, Entry entry, @Nullable Market market) {
        /** An option that is not about a market. */
        public Option(String label, Entry entry) {
            this(label, entry, null);
        }

        /** The option of a market. */
        public static Option of(Market market, Entry entry) {
            return new Option(market.label(), entry, market);
        }
    }

    /** Some entries are plausible; the asker picks. Best first, at most three. */
    record Suggest(List<Candidate> candidates) implements Decision {}

    /**
     * A person decides.
     *
     * @param entry the entry that says so; null: nothing fits
     */
    record Escalate(WhyEscalated why, @Nullable Entry entry) implements Decision {}

    /** Not moderation: the entry says where it belongs. */
    record Refer(Entry entry) implements Decision {}
}

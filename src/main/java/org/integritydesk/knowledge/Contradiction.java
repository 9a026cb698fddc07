package org.integritydesk.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether two entries that are near each other may give contrary advice (pure). It looks at what can be told without
 * understanding: what the entries lead to, whether their answers begin as a yes or as a no (the rules for writers put the
 * direct answer first), and where they send people.
 */
final class Contradiction {
    /** The first of these in the opening words decides; what is not settled is neither. */
    private static final Pattern FIRST = Pattern.compile("\\b(?:(?<unclear>not settled|unclear|uncertain|depends)"
            + "|(?<no>no|not|never|none|cannot|(?:can|is|are|do|does|was|will|may)(?:n't| not)|prohibited|banned|forbidden"
            + "|off limits|closed|out of the question)"
            + "|(?<yes>yes|may be|can|could|allowed|permitted|eligible|possible|open))\\b");

    private static final int OPENING_WORDS = 10;

    private Contradiction() {}

    /** Why the two may contradict each other; empty: nothing says so. */
    static Optional<String> between(EntryContent mine, Entry near) {
        EntryContent other = near.content();
        if (!mine.overlaps(other) || mine.isOtherSideOf(other)) {
            return Optional.empty();
        }
        Lead lead = lead(mine.kind());
        Lead otherLead = lead(other.kind());
        if (lead != otherLead) {
            return Optional.of("This entry %s, %s %s.".formatted(lead.words, near.id(), otherLead.words));
        }
        return switch (lead) {
            case ANSWER -> polarity(mine.answer(), other.answer(), near.id());
            case PERSON, ELSEWHERE ->
                mine.route() == other.route()
                        ? Optional.empty()
                        : Optional.of("This entry sends people to %s, %s sends them to %s."
                                .formatted(mine.route(), near.id(), other.route()));
        };
    }

    private enum Lead {
        ANSWER("answers"),
        PERSON("always calls a person"),
        ELSEWHERE("says it belongs elsewhere");

        private final String words;

        Lead(String words) {
            this.words = words;
        }
    }

    private static Lead lead(EntryKind kind) {
        return switch (kind) {
            case FAQ, RULING -> Lead.ANSWER;
            case ESCALATE -> Lead.PERSON;
            case REFERRAL -> Lead.ELSEWHERE;
        };
    }

    private enum Polarity {
        YES,
        NO,
        UNCLEAR
    }

    private static Optional<String> polarity(String mine, String other, EntryId id) {
        Polarity here = polarity(mine);
        Polarity there = polarity(other);
        if (here == there || here == Polarity.UNCLEAR || there == Polarity.UNCLEAR) {
            return Optional.empty();
        }
        return Optional.of("This answer begins as a %s, that of %s as a %s.".formatted(name(here), id, name(there)));
    }

    private static Polarity polarity(String answer) {
        var opening = Arrays.stream(answer.strip().toLowerCase(Locale.ROOT).split("[*_\\s]+", -1))
                .limit(OPENING_WORDS)
                .collect(Collectors.joining(" "));
        var first = FIRST.matcher(opening);
        if (!first.find() || first.group("unclear") != null) {
            return Polarity.UNCLEAR;
        }
        return first.group("no") == null ? Polarity.YES : Polarity.NO;
    }

    private static String name(Polarity polarity) {
        return polarity.name().toLowerCase(Locale.ROOT);
    }
}

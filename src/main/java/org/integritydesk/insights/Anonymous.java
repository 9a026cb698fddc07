package org.integritydesk.insights;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.integritydesk.answering.Wording;

/**
 * Tells what people asked so that nobody can be known by it (pure). A word is told only if the FAQ has it or three people used
 * it for the same, and it is no name: neither of an advertiser in any ticket, in whatever letters, nor written with a capital
 * in the middle of a sentence by anybody. Names of several words go whole, also if the FAQ has the words. Addresses, ids,
 * people and telephone numbers go as in proposed wordings. A name that no ticket has and everybody writes small stays.
 */
final class Anonymous {
    /** Stands for what is not told. */
    static final String HIDDEN = "…";

    private static final int LONGEST = 200;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’&-]*");
    private static final Pattern RUN_OF_HIDDEN = Pattern.compile("…(?:[\\s,;:/()\"“”]*…)+");

    private static final Set<String> SMALL =
            Set.of(("a about above after again against all also am an and any anybody are as at"
                            + " be because been before being below between both but by can can't cannot could did do does doesn't doing"
                            + " don't down during each either else ever every few for from further get gets getting go goes going got had"
                            + " has have having he hello her here hers hey hi him his how i i'd i'm i've if in into is isn't it it's its"
                            + " just kind know let like long look make many may maybe me might more most much must my need needs no nor not"
                            + " now of off ok okay old on once one only or other our out over own per please put quick right run said same"
                            + " say says see she should since so some somebody someone still such take tell than thank thanks that the"
                            + " their them then there these they thing things this those through to too under until up us use using very"
                            + " want wants was way we well were what when where whether which while who whose why will with within without"
                            + " won't would yes yet you your")
                    .split(" "));

    private final Set<String> told;
    private final AdvertiserNames names;

    private Anonymous(Set<String> told, AdvertiserNames names) {
        this.told = told;
        this.names = names;
    }

    /**
     * What may be told of what several people asked.
     *
     * @param asked of one theme, or about one gap
     */
    static Anonymous of(List<Said> asked, KnownWords known) {
        Map<String, Set<String>> askers = new HashMap<>();
        Set<String> likeNames = new HashSet<>();
        for (Said one : asked) {
            WORD.matcher(one.words()).results().forEach(found -> {
                String word = small(found.group());
                askers.computeIfAbsent(word, another -> new HashSet<>()).add(one.asker());
                if (isLikeAName(one.words(), found)) {
                    likeNames.add(word);
                }
            });
        }
        Set<String> told = new HashSet<>(SMALL);
        told.addAll(known.faq());
        askers.forEach((word, by) -> {
            if (by.size() >= ThemeRules.FEWEST_ASKERS
                    && !likeNames.contains(word)
                    && !known.names().has(word)) {
                told.add(word);
            }
        });
        return new Anonymous(told, known.names());
    }

    /** The question as it may be told; empty: too little or too much of it is left. */
    Optional<String> tell(String words) {
        return Wording.of(words)
                .map(this::withoutNames)
                .map(line -> RUN_OF_HIDDEN.matcher(line).replaceAll(HIDDEN))
                .map(Anonymous::shortened);
    }

    private String withoutNames(String line) {
        BitSet named = names.within(words(line));
        int[] at = {0};
        return WORD.matcher(line)
                .replaceAll(found -> !named.get(at[0]++) && isTold(found.group()) ? found.group() : HIDDEN);
    }

    /** Words that tell what is asked, in small letters, in their order; one that is not told, or says nothing, is null there. */
    List<Optional<String>> telling(String words) {
        List<String> said = Wording.of(words).map(Anonymous::words).orElse(List.of());
        BitSet named = names.within(said);
        return IntStream.range(0, said.size())
                .mapToObj(i -> Optional.of(said.get(i))
                        .filter(word -> !named.get(i) && told.contains(word) && !isSmall(word) && isWord(word)))
                .toList();
    }

    /** The words of a text in small letters. */
    static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> small(found.group())).toList();
    }

    /** Whether anybody says a word, in small letters, whatever about. */
    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    private boolean isTold(String word) {
        return told.contains(small(word)) || (word.chars().allMatch(Character::isDigit) && !names.hasNumber(word));
    }

    private static boolean isWord(String word) {
        return word.length() > 1 && word.chars().anyMatch(Character::isLetter);
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** A capital and small letters, where no sentence begins. */
    private static boolean isLikeAName(String text, MatchResult found) {
        String word = found.group();
        String before = text.substring(0, found.start()).stripTrailing();
        return Character.isUpperCase(word.charAt(0))
                && word.chars().anyMatch(Character::isLowerCase)
                && !before.isEmpty()
                && ".!?:\n".indexOf(before.charAt(before.length() - 1)) < 0;
    }

    private static String shortened(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end < 0 ? LONGEST : end) + HIDDEN;
    }

    /** How many words of a told question are hidden. */
    static long hidden(String told) {
        return Arrays.stream(told.split("\\s+", -1))
                .filter(word -> word.contains(HIDDEN))
                .count();
    }
}

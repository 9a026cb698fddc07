package org.integritydesk.insights;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names that nobody may be told, in whatever letters they are written (pure): what tickets call advertisers and accounts. */
final class AdvertiserNames {
    /** Where a word has parts: {@code Fjordcraft's}, {@code fjordcraft-us}. */
    private static final Pattern JOINT = Pattern.compile("[-&']+");

    /** Shorter numbers are ages, shares and prices. */
    private static final int FEWEST_DIGITS = 4;

    /** What people leave out of the name of a company. */
    private static final Set<String> LEGAL_FORMS =
            Set.of("co", "company", "corp", "corporation", "gmbh", "inc", "limited", "llc", "ltd", "plc", "sa");

    /** Names of several words, by their first ones. */
    private final Map<String, Set<List<String>>> phrases = new HashMap<>();

    private final Set<String> words = new HashSet<>();

    private AdvertiserNames() {}

    /**
     * The names.
     *
     * @param names as people wrote them; a word or two that anybody says, such as "our client", is no name
     */
    static AdvertiserNames of(Collection<String> names) {
        var all = new AdvertiserNames();
        names.forEach(all::add);
        return all;
    }

    private void add(String name) {
        List<String> said =
                Anonymous.words(name).stream().map(AdvertiserNames::bare).toList();
        while (said.size() > 1 && LEGAL_FORMS.contains(said.getLast())) {
            said = said.subList(0, said.size() - 1);
        }
        List<String> telling =
                said.stream().filter(word -> !Anonymous.isSmall(word)).toList();
        if (telling.size() > 1) {
            phrases.computeIfAbsent(said.getFirst(), another -> new HashSet<>()).add(List.copyOf(said));
        }
        telling.forEach(word -> {
            words.add(word);
            parts(word).filter(part -> !Anonymous.isSmall(part)).forEach(words::add);
        });
    }

    /** Whether a word, in small letters, or a part of it is a word of a name. */
    boolean has(String word) {
        return Stream.concat(Stream.of(word), parts(word)).anyMatch(words::contains);
    }

    /** Whether the digits are those of an account. */
    boolean hasNumber(String digits) {
        return digits.length() >= FEWEST_DIGITS && words.contains(digits);
    }

    /** Which of the words, in small letters, are those of a whole name of several words. */
    BitSet within(List<String> said) {
        List<String> bare = said.stream().map(AdvertiserNames::bare).toList();
        var found = new BitSet(bare.size());
        for (int i = 0; i < bare.size(); i++) {
            for (List<String> name : phrases.getOrDefault(bare.get(i), Set.of())) {
                if (i + name.size() <= bare.size()
                        && bare.subList(i, i + name.size()).equals(name)) {
                    found.set(i, i + name.size());
                }
            }
        }
        return found;
    }

    private static String bare(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    private static Stream<String> parts(String word) {
        return JOINT.splitAsStream(word).filter(part -> part.length() > 1);
    }
}

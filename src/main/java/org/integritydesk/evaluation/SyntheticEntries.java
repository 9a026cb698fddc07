package org.integritydesk.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.taxonomy.Market;

/**
 * Made-up entries, as many as wanted, always the same: words of few syllables, in topics that share words, so that entries
 * have near neighbours. Used by one thread.
 */
final class SyntheticEntries {
    private static final int TOPICS = 500;
    private static final int TOPIC_WORDS = 40;
    private static final int COMMON_WORDS = 2_000;
    private static final int OWN_WORDS = 4;
    private static final int VARIANTS = 2;
    private static final int ANSWER_WORDS = 20;
    private static final String[] SYLLABLES =
            ("ba be bo da de di do fa fe ga go ka ke ki ko la le li lo ma me mi mo na ne no pa pe po ra re ri ro"
                            + " sa se si so ta te ti to va ve vi wa wo za zo")
                    .split(" ");
    private static final List<Set<Market>> MARKETS = List.of(Set.of(Market.US), Set.of(Market.CA), Set.of(Market.NA));

    private final Random random = new Random(20_241);
    private final List<String> words = words();

    /** Entries with a question, two variants and a short answer each. */
    List<Entry> entries(int count) {
        return IntStream.range(0, count).mapToObj(this::entry).toList();
    }

    /** A question about the entry: one of its wordings with one word left out and another one put in. */
    String questionAbout(Entry entry) {
        var wording = new ArrayList<>(List.of(entry.content().question().split(" ")));
        wording.set(random.nextInt(wording.size()), commonWord());
        return String.join(" ", wording);
    }

    private Entry entry(int number) {
        int topic = random.nextInt(TOPICS);
        var own = IntStream.range(0, OWN_WORDS).mapToObj(i -> topicWord(topic)).toList();
        var wordings = Stream.generate(() -> wording(own)).limit(1 + VARIANTS).toList();
        var answer = String.join(
                " ",
                Stream.generate(() -> random.nextInt(3) == 0 ? topicWord(topic) : commonWord())
                        .limit(ANSWER_WORDS)
                        .toList());
        var content = EntryContent.builder()
                .question(wordings.getFirst())
                .variants(wordings.subList(1, wordings.size()))
                .answer(answer)
                .markets(MARKETS.get(number % MARKETS.size()))
                .build();
        return new Entry(
                new EntryId("e" + number), 1, EntryStatus.PUBLISHED, content, null, null, null, Instant.EPOCH, null);
    }

    private String wording(List<String> own) {
        var said = new ArrayList<>(own);
        said.add(commonWord());
        said.add(commonWord());
        Collections.shuffle(said, random);
        return String.join(" ", said);
    }

    private String topicWord(int topic) {
        return words.get(COMMON_WORDS + topic * TOPIC_WORDS + random.nextInt(TOPIC_WORDS));
    }

    private String commonWord() {
        return words.get(random.nextInt(COMMON_WORDS));
    }

    private List<String> words() {
        return Stream.generate(this::word)
                .distinct()
                .limit(COMMON_WORDS + TOPICS * TOPIC_WORDS)
                .toList();
    }

    private String word() {
        var word = new StringBuilder();
        for (int syllables = 3 + random.nextInt(2); syllables > 0; syllables--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }
}

package org.integritydesk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.integritydesk.knowledge.search.BgeSmall;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final BgeSmall MODEL = new BgeSmall(Path.of("target/test-model"));

    private record Wording(EntryId entry, float[] vector) {}

    @Test
    void otherWordingsOfTheQuestion_areAlike_bestFirst_andNothingElse() {
        assertThat(new Likeness(MODEL)
                        .alike(
                                "can a craft brewery run ads in the US?",
                                List.of(
                                        "how long does ad review take?",
                                        "may a craft brewery advertise in the United States?",
                                        "my invoice is wrong",
                                        "Can a craft brewery run ads in the US",
                                        "can a casino run ads in the US?"),
                                Function.identity()))
                .containsExactly(
                        "Can a craft brewery run ads in the US", "may a craft brewery advertise in the United States?");
        assertThat(new Likeness(MODEL).alike("anything?", List.<String>of(), Function.identity()))
                .isEmpty();
    }

    /** The method by which the threshold was found, on the entries it was found on, and on the others. */
    @Test
    void ofPairsThatAreAlike_twoInThreeAreOfOneEntry() {
        List<ParsedEntry.Valid> pack = SamplePack.read().stream()
                .map(file -> (ParsedEntry.Valid) file.entry())
                .sorted((one, other) -> one.id().value().compareTo(other.id().value()))
                .toList();
        List<Wording> chosenOn = everySecond(pack, 0);

        assertThat(sameEntry(chosenOn, Likeness.ALIKE)).isGreaterThanOrEqualTo(2.0 / 3);
        assertThat(sameEntry(chosenOn, Likeness.ALIKE - 0.01)).isLessThan(2.0 / 3);
        assertThat(sameEntry(everySecond(pack, 1), Likeness.ALIKE)).isGreaterThanOrEqualTo(2.0 / 3);
    }

    private static List<Wording> everySecond(List<ParsedEntry.Valid> pack, int from) {
        return IntStream.range(0, pack.size())
                .filter(i -> i % 2 == from)
                .mapToObj(pack::get)
                .flatMap(entry -> Stream.concat(
                                Stream.of(entry.content().question()), entry.content().variants().stream())
                        .map(text -> new Wording(entry.id(), MODEL.embed(text))))
                .toList();
    }

    /** The share of pairs from the cosine on that are of one entry. */
    private static double sameEntry(List<Wording> wordings, double cosine) {
        return IntStream.range(0, wordings.size())
                .boxed()
                .flatMap(i -> wordings.subList(0, i).stream()
                        .filter(other -> Likeness.cosine(wordings.get(i).vector(), other.vector()) >= cosine)
                        .map(other -> wordings.get(i).entry().equals(other.entry()) ? 1.0 : 0.0))
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }
}

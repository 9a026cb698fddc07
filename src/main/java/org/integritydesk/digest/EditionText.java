package org.integritydesk.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A text of an edition that staff may word anew.
 *
 * @param line as {@link Editorial#line} names it
 * @param words what stands there; null: nothing so far
 */
public record EditionText(
        String line, Field field, @Nullable String words) {
    /** Which text of a line. */
    public enum Field {
        NAME("what it is called"),
        ANSWER("answer"),
        CLIENTS("what to tell clients"),
        DO("do"),
        AVOID("avoid");

        private final String label;

        Field(String label) {
            this.label = label;
        }

        /** The name people read in forms. */
        public String label() {
            return label;
        }
    }

    /** Stands for it wherever it is kept. */
    public String key() {
        return line + ":" + field;
    }

    /** All of an edition (pure), in the order people read them. */
    public static List<EditionText> of(DigestEdition edition) {
        List<EditionText> texts = new ArrayList<>();
        each(edition.top(), (i, issue) -> {
            texts.add(text(DigestPart.TOP, i, Field.NAME, issue.question()));
            texts.add(text(DigestPart.TOP, i, Field.ANSWER, issue.answer()));
        });
        each(edition.changed(), (i, changed) -> {
            texts.add(text(DigestPart.CHANGED, i, Field.ANSWER, changed.answer()));
            texts.add(text(DigestPart.CHANGED, i, Field.CLIENTS, changed.tellClients()));
        });
        each(
                edition.incidents(),
                (i, incident) -> texts.add(text(DigestPart.INCIDENTS, i, Field.ANSWER, incident.workaround())));
        each(edition.wins(), (i, win) -> {
            if (win.what() != null) {
                texts.add(text(DigestPart.WINS, i, Field.NAME, win.what()));
            }
        });
        each(edition.season(), (i, season) -> {
            texts.add(text(DigestPart.SEASON, i, Field.DO, season.advice()));
            texts.add(text(DigestPart.SEASON, i, Field.AVOID, season.avoid()));
        });
        return List.copyOf(texts);
    }

    /**
     * The edition with other words (pure).
     *
     * @param words by the keys of the texts
     */
    public static DigestEdition reworded(DigestEdition edition, Map<String, String> words) {
        var with = new Words(words, edition.layout().language().locale().toLanguageTag());
        return DigestEditionBuilder.builder(edition)
                .top(all(edition.top(), with::top))
                .changed(all(edition.changed(), with::changed))
                .incidents(all(edition.incidents(), with::incident))
                .wins(all(edition.wins(), with::win))
                .season(all(edition.season(), with::season))
                .build();
    }

    /**
     * Other words for lines.
     *
     * @param language of these words: that of the edition
     */
    private record Words(Map<String, String> words, String language) {
        private DigestEdition.TopIssue top(int i, DigestEdition.TopIssue issue) {
            return DigestEditionTopIssueBuilder.builder(issue)
                    .question(words.getOrDefault(key(DigestPart.TOP, i, Field.NAME), issue.question()))
                    .answer(or(DigestPart.TOP, i, Field.ANSWER, issue.answer()))
                    .language(spoken(DigestPart.TOP, i, issue.language()))
                    .build();
        }

        private DigestEdition.ChangedEntry changed(int i, DigestEdition.ChangedEntry changed) {
            return DigestEditionChangedEntryBuilder.builder(changed)
                    .answer(words.getOrDefault(key(DigestPart.CHANGED, i, Field.ANSWER), changed.answer()))
                    .language(spoken(DigestPart.CHANGED, i, changed.language()))
                    .tellClients(or(DigestPart.CHANGED, i, Field.CLIENTS, changed.tellClients()))
                    .build();
        }

        private DigestEdition.Incident incident(int i, DigestEdition.Incident incident) {
            return DigestEditionIncidentBuilder.builder(incident)
                    .workaround(or(DigestPart.INCIDENTS, i, Field.ANSWER, incident.workaround()))
                    .language(spoken(DigestPart.INCIDENTS, i, incident.language()))
                    .build();
        }

        private DigestEdition.Win win(int i, DigestEdition.Win win) {
            return DigestEditionWinBuilder.builder(win)
                    .what(or(DigestPart.WINS, i, Field.NAME, win.what()))
                    .build();
        }

        private DigestEdition.SeasonNote season(int i, DigestEdition.SeasonNote season) {
            return DigestEditionSeasonNoteBuilder.builder(season)
                    .advice(words.getOrDefault(key(DigestPart.SEASON, i, Field.DO), season.advice()))
                    .avoid(words.getOrDefault(key(DigestPart.SEASON, i, Field.AVOID), season.avoid()))
                    .build();
        }

        private @Nullable String spoken(DigestPart part, int i, @Nullable String written) {
            return words.containsKey(key(part, i, Field.ANSWER)) ? language : written;
        }

        private @Nullable String or(DigestPart part, int i, Field field, @Nullable String written) {
            String other = words.get(key(part, i, field));
            return other == null ? written : other;
        }
    }

    private static EditionText text(DigestPart part, int index, Field field, @Nullable String words) {
        return new EditionText(Editorial.line(part, index), field, words);
    }

    private static String key(DigestPart part, int index, Field field) {
        return text(part, index, field, null).key();
    }

    private interface Line<T, R> {
        R at(int index, T line);
    }

    private interface Look<T> {
        void at(int index, T line);
    }

    private static <T> void each(List<T> lines, Look<T> look) {
        for (int i = 0; i < lines.size(); i++) {
            look.at(i, lines.get(i));
        }
    }

    private static <T> List<T> all(List<T> lines, Line<T, T> change) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> change.at(i, lines.get(i)))
                .toList();
    }
}

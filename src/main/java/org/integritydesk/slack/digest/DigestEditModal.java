package org.integritydesk.slack.digest;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.integritydesk.digest.DigestEdition;
import org.integritydesk.digest.DigestPart;
import org.integritydesk.digest.EditionState;
import org.integritydesk.digest.EditionText;
import org.integritydesk.digest.Editorial;
import org.integritydesk.digest.KeptEdition;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Modals;
import org.jspecify.annotations.Nullable;

/** A note above an edition, and what of it nobody should see. */
final class DigestEditModal {
    static final String NOTE = "note";
    private static final String PARTS = "hidden_parts";
    private static final String TEXT = "text";
    private static final String WORDS = "words";
    private static final String WHY = "why";
    private static final String COMING = "hidden_coming";
    private static final int MOST_TEXTS = 100;
    private static final String WHICH_TEXT = "Please pick the text that these words are for, or take them out.";
    private static final Set<DigestPart> WITH_LINES =
            Set.of(DigestPart.TOP, DigestPart.CHANGED, DigestPart.INCIDENTS, DigestPart.WINS, DigestPart.SEASON);

    private DigestEditModal() {}

    /** The form. */
    static View of(KeptEdition kept) {
        boolean posted = kept.state() == EditionState.POSTED;
        Editorial editorial = kept.editorial();
        DigestEdition edition = kept.written();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.context(
                posted
                        ? "The message in <#" + kept.room().value() + "> changes, and says that it was corrected."
                        : "Nothing is posted by this."));
        blocks.add(Modals.paragraph(
                NOTE, "Note above everything", editorial.note(), "Plain words, up to 1000 characters.", false));
        List<EditionText> texts = EditionText.of(EditionText.reworded(edition, editorial.texts()));
        if (!texts.isEmpty()) {
            blocks.add(Modals.optionalChoice(
                    TEXT,
                    "Word a text anew",
                    texts.stream()
                            .limit(MOST_TEXTS)
                            .map(text -> new Modals.Choice(text.key(), name(text)))
                            .toList(),
                    "One at a time; its new words go below."));
            blocks.add(Modals.paragraph(WORDS, "It says instead", null, "Empty: as it was written first.", false));
        }
        if (posted) {
            blocks.add(Modals.line(
                    WHY,
                    "What was wrong",
                    null,
                    "Stands in the message with today's date, for those who read it before. Up to 300 characters.",
                    false));
        }
        blocks.add(Modals.boxes(
                PARTS,
                "Hide these parts",
                DigestSettingsModal.parts(),
                editorial.hiddenParts().stream().map(Enum::name).collect(Collectors.toSet())));
        lines(blocks, editorial, DigestPart.TOP, edition.top(), DigestEdition.TopIssue::question);
        lines(blocks, editorial, DigestPart.CHANGED, edition.changed(), DigestEdition.ChangedEntry::question);
        lines(
                blocks,
                editorial,
                DigestPart.INCIDENTS,
                edition.incidents(),
                incident -> incident.area().label());
        lines(blocks, editorial, DigestPart.WINS, edition.wins(), DigestEditModal::win);
        lines(
                blocks,
                editorial,
                COMING,
                "What comes next",
                Editorial::coming,
                edition.coming(),
                DigestEdition.Coming::what);
        lines(blocks, editorial, DigestPart.SEASON, edition.season(), DigestEdition.SeasonNote::title);
        return Modals.form(
                DigestActions.EDIT_FORM,
                posted ? "Correct a digest" : "Edit a digest",
                "Save",
                kept.id() + ":" + editorial.fingerprint(),
                blocks);
    }

    private static String win(DigestEdition.Win win) {
        String kind = win.kind().name().toLowerCase(Locale.ROOT);
        return win.what() == null ? kind : kind + ": " + win.what();
    }

    private static <T> void lines(
            List<LayoutBlock> blocks, Editorial editorial, DigestPart part, List<T> lines, Function<T, String> name) {
        lines(blocks, editorial, field(part), part.label(), index -> Editorial.line(part, index), lines, name);
    }

    private static <T> void lines(
            List<LayoutBlock> blocks,
            Editorial editorial,
            String field,
            String label,
            IntFunction<String> key,
            List<T> lines,
            Function<T, String> name) {
        if (!lines.isEmpty()) {
            blocks.add(Modals.boxes(
                    field,
                    "Hide of: " + label,
                    IntStream.range(0, lines.size())
                            .mapToObj(index -> new Modals.Choice(
                                    key.apply(index),
                                    name.apply(lines.get(index)).isBlank() ? "–" : name.apply(lines.get(index))))
                            .toList(),
                    editorial.hiddenLines()));
        }
    }

    private static String field(DigestPart part) {
        return "hidden_" + part.name().toLowerCase(Locale.ROOT);
    }

    private static String name(EditionText text) {
        String part = DigestPart.valueOf(text.line().split(":", 2)[0]).label();
        return part + ", " + text.field().label() + ": " + (text.words() == null ? "–" : text.words());
    }

    /**
     * What the form is about.
     *
     * @param seen fingerprint of what the person saw; null: the form is of an older desk
     */
    record About(long edition, @Nullable Integer seen) {
        static About of(String metadata) {
            String[] parts = metadata.split(":", 2);
            return new About(Long.parseLong(parts[0]), parts.length < 2 ? null : Integer.valueOf(parts[1]));
        }
    }

    /** Sentences about what cannot be taken of a change, by field. */
    static Map<String, String> problems(Editorial.Change change) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (change.words() != null && change.text() == null) {
            problems.put(TEXT, WHICH_TEXT);
        }
        DigestSettingsModal.tooLong(change.note(), DigestMessage.NOTE)
                .ifPresent(sentence -> problems.put(NOTE, sentence));
        DigestSettingsModal.tooLong(change.why(), DigestMessage.WHY).ifPresent(sentence -> problems.put(WHY, sentence));
        return problems;
    }

    /** What was entered. */
    static Editorial.Change read(FormValues form) {
        return new Editorial.Change(
                form.text(NOTE),
                DigestSettingsModal.partsOf(form.choices(PARTS)),
                Stream.concat(WITH_LINES.stream().map(DigestEditModal::field), Stream.of(COMING))
                        .flatMap(field -> form.choices(field).stream())
                        .collect(Collectors.toSet()),
                form.choice(TEXT),
                form.text(WORDS),
                form.text(WHY));
    }
}

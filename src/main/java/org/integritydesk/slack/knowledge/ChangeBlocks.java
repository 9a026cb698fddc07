package org.integritydesk.slack.knowledge;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryDiff;
import org.integritydesk.knowledge.EntryDiff.FieldChange;
import org.integritydesk.knowledge.EntryDiff.LineChange;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Texts;

/** What changed between two versions, old lines with a minus and new ones with a plus. */
final class ChangeBlocks {
    private ChangeBlocks() {}

    /** @param most characters of the changes shown, which is visible when there are more */
    static List<LayoutBlock> between(EntryContent before, EntryContent after, int most) {
        List<FieldChange> changes = EntryDiff.between(before, after);
        return changes.isEmpty()
                ? List.of(Blocks.context("No word of it changed."))
                : Blocks.quote(Texts.shorten(
                        changes.stream().map(ChangeBlocks::lines).collect(Collectors.joining("\n")), most));
    }

    /** All fields of the content with their lines; plain text. */
    static String words(EntryContent content) {
        return EntryDiff.between(EntryContent.builder().build(), content).stream()
                .map(change -> name(change) + ": "
                        + change.lines().stream()
                                .filter(line -> line.kind() != EntryDiff.Kind.REMOVED)
                                .map(LineChange::text)
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    private static String lines(FieldChange change) {
        return Stream.concat(
                        Stream.of(name(change)),
                        change.lines().stream()
                                .filter(line -> line.kind() != EntryDiff.Kind.SAME)
                                .map(line -> sign(line) + line.text()))
                .collect(Collectors.joining("\n"));
    }

    private static String sign(LineChange line) {
        return switch (line.kind()) {
            case REMOVED -> "− ";
            case ADDED -> "+ ";
            case SAME -> "  ";
        };
    }

    /** {@code review_by} as people read it. */
    private static String name(FieldChange change) {
        String words = change.field().replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

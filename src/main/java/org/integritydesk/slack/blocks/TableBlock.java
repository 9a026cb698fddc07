package org.integritydesk.slack.blocks;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Slack's table, which the SDK does not know yet; one in a message at most. Its cells are rich text: Slack reads no markup in
 * them.
 *
 * @param rows the first is the head; at most a hundred of twenty cells
 * @param columnSettings from the first column on
 */
public record TableBlock(
        String type, @Nullable String blockId, List<List<RichTextBlock>> rows, List<Column> columnSettings)
        implements LayoutBlock {
    /** The column of numbers or words. */
    public record Column(String align, boolean isWrapped) {
        public static final Column WORDS = new Column("left", true);
        public static final Column NUMBERS = new Column("right", false);
    }

    /** A table of these rows. */
    public static TableBlock of(List<Column> columns, List<List<RichTextBlock>> rows) {
        return new TableBlock("table", null, rows, columns);
    }

    /** A cell of plain words. */
    public static RichTextBlock cell(String words) {
        return cell(RichTextSectionElement.Text.builder().text(shown(words)).build());
    }

    /** A cell of plain words that lead somewhere. */
    public static RichTextBlock cell(String words, @Nullable URI link) {
        return link == null
                ? cell(words)
                : cell(RichTextSectionElement.Link.builder()
                        .text(shown(words))
                        .url(link.toString())
                        .build());
    }

    private static RichTextBlock cell(RichTextElement words) {
        return RichTextBlock.builder()
                .elements(List.of(RichTextSectionElement.builder()
                        .elements(List.of(words))
                        .build()))
                .build();
    }

    private static String shown(String words) {
        return words.isBlank() ? "–" : words;
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public @Nullable String getBlockId() {
        return blockId;
    }
}

package org.integritydesk.playground.rendering;

import java.util.Map;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The standard Markdown of {@code markdown} blocks as HTML; raw HTML in it is shown, not obeyed. */
final class MarkdownText {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Link) {
                    attributes.putAll(Map.of("target", "_blank", "rel", "noopener noreferrer"));
                }
            })
            .build();

    private MarkdownText() {}

    static String toHtml(String markdown) {
        return RENDERER.render(PARSER.parse(Emoji.replaceIn(markdown)));
    }
}

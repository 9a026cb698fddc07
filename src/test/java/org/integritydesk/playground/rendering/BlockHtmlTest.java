package org.integritydesk.playground.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.time.ZoneOffset;
import org.integritydesk.playground.workspace.Json;
import org.junit.jupiter.api.Test;

class BlockHtmlTest {
    private static String html(String block) {
        ArrayNode blocks =
                (ArrayNode) Json.parse("[" + block.replace('\'', '"') + "]").orElseThrow();
        return BlockHtml.toHtml(blocks, Scene.fresh(ZoneOffset.UTC, Instant.EPOCH));
    }

    @Test
    void unknownBlock_isVisible() {
        assertThat(html("{'type': 'hologram'}")).contains("unsupported block: hologram");
    }

    @Test
    void hostileText_isShownNotObeyed() {
        String hostile = "<img src=x onerror=alert(1)>";
        assertThat(html("{'type': 'header', 'text': {'type': 'plain_text', 'text': '" + hostile + "'}}"))
                .doesNotContain("<img");
        assertThat(html("{'type': 'markdown', 'text': '" + hostile + " [x](javascript:alert)'}"))
                .doesNotContain("<img")
                .doesNotContain("javascript:");
        assertThat(html("{'type': '" + hostile + "'}")).doesNotContain("<img");
        assertThat(html("{'type': 'rich_text', 'elements': [{'type': 'rich_text_section', 'elements':"
                        + " [{'type': 'text', 'text': '" + hostile
                        + "'}, {'type': 'link', 'url': 'javascript:x', 'text': 'go'}]}]}"))
                .doesNotContain("<img")
                .doesNotContain("javascript:");
    }

    @Test
    void chart_isShownAsNumbersWithBars() {
        assertThat(
                        html(
                                "{'type': 'data_visualization', 'title': 'Week <b>', 'chart': {'type': 'bar', 'series': [{'name': 'Now',"
                                        + " 'data': [{'label': 'Asked', 'value': 41}]}], 'axis_config': {'categories': ['Asked']}}}"))
                .contains("Week &lt;b&gt;", "<th>Now</th>", "<td>Asked</td>", "<meter", "41");
    }

    @Test
    void button_posts_andAsksFirst() {
        assertThat(
                        html(
                                "{'type': 'actions', 'block_id': 'b', 'elements': [{'type': 'button', 'style': 'danger', 'action_id': 'a',"
                                        + " 'text': {'type': 'plain_text', 'text': 'Go'}, 'confirm': {'title': {'text': 'Sure?'}}}]}"))
                .contains("bk-button danger")
                .contains("hx-post=\"/playground/do/act\"")
                .contains("data-confirm=")
                .contains(">Go</button>");
    }

    @Test
    void remoteImage_isNotLoaded() {
        assertThat(html("{'type': 'image', 'image_url': 'https://example.com/a.png', 'alt_text': 'A chart'}"))
                .doesNotContain("<img")
                .contains("A chart");
    }
}

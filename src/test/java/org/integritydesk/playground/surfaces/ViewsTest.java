package org.integritydesk.playground.surfaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.integritydesk.playground.SettableClock;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.playground.workspace.View;
import org.integritydesk.playground.workspace.Workspace;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private final Views views = new Views(new Workspace(Optional.empty(), new SettableClock()));

    private static ObjectNode modal(String title) {
        ObjectNode view = Json.object().put("type", "modal");
        view.putObject("title").put("type", "plain_text").put("text", title);
        view.putArray("blocks").addObject().put("type", "divider");
        return view;
    }

    @Test
    void open_longTitle_isRefused() {
        assertThatThrownBy(() -> views.open(Cast.ANA, modal("x".repeat(25))))
                .hasMessageContaining("invalid_arguments")
                .hasMessageContaining("/view/title");
    }

    @Test
    void open_tooManyBlocks_isRefused() {
        ObjectNode view = modal("Many");
        for (int i = 0; i < 100; i++) {
            view.withArrayProperty("blocks").addObject().put("type", "divider");
        }
        assertThatThrownBy(() -> views.open(Cast.ANA, view)).hasMessageContaining("no more than 100");
    }

    @Test
    void open_longMetadata_isRefused() {
        assertThatThrownBy(() -> views.open(Cast.ANA, modal("Ok").put("private_metadata", "x".repeat(3001))))
                .hasMessageContaining("private_metadata");
    }

    @Test
    void push_threeDeep() {
        views.open(Cast.ANA, modal("1"));
        views.push(Cast.ANA, modal("2"));
        views.push(Cast.ANA, modal("3"));
        assertThatThrownBy(() -> views.push(Cast.ANA, modal("4"))).hasMessage("push_limit_reached");
    }

    @Test
    void update_staleHash_isRefused() {
        View view = views.open(Cast.ANA, modal("1"));
        views.update(view.id(), view.hash(), modal("2"));
        assertThatThrownBy(() -> views.update(view.id(), view.hash(), modal("3")))
                .hasMessage("hash_conflict");
        assertThat(views.top(Cast.ANA).orElseThrow().content().at("/title/text").asText())
                .isEqualTo("2");
    }
}

package org.integritydesk.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks that every view goes through must themselves see what is wrong. */
class BlockLimitsTest {
    private static final String BUTTON =
            "{'type':'button','text':{'type':'plain_text','text':'Go'},'action_id':'a','value':'1'}";

    @Test
    void good_hasNoProblems() {
        assertThat(BlockLimits.problems(Surface.MESSAGE, message(section("hello"), "{'type':'divider'}")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MESSAGE, 50, 51", "MODAL, 100, 101", "HOME, 100, 101"})
    void blocks_haveAMost(Surface surface, int good, int bad) {
        assertThat(BlockLimits.problems(surface, dividers(good))).isEmpty();
        assertThat(BlockLimits.problems(surface, dividers(bad)))
                .containsExactly("has " + bad + " blocks, not 1 to " + good);
        assertThat(BlockLimits.problems(surface, dividers(0))).isNotEmpty();
    }

    @Test
    void texts_haveALeastAndAMost() {
        assertThat(problems(section("x".repeat(3_000)))).isEmpty();
        assertThat(problems(section("x".repeat(3_001)))).containsExactly("section has 3001 characters, more than 3000");
        assertThat(problems(section(""))).containsExactly("section is empty");
        assertThat(problems("{'type':'header','text':{'type':'plain_text','text':'" + "x".repeat(151) + "'}}"))
                .containsExactly("header has 151 characters, more than 150");
    }

    @Test
    void halfACharacter_isSeen() {
        assertThat(problems(section("\\ud83c"))).singleElement().asString().contains("half a character");
        assertThat(problems(section("x\\udf7a"))).singleElement().asString().contains("half a character");
        assertThat(problems(section("\\ud83c\\udf7a"))).isEmpty();
    }

    @Test
    void sameActionTwiceInABlock_isSeen_butNotInTwo() {
        assertThat(problems("{'type':'actions','elements':[" + BUTTON + "," + BUTTON + "]}"))
                .containsExactly("action_id a twice");
        String row = "{'type':'actions','elements':[" + BUTTON + "]}";
        assertThat(problems(row, row)).isEmpty();
    }

    @Test
    void sameBlockIdTwice_isSeen() {
        String block = "{'type':'divider','block_id':'b'}";
        assertThat(problems(block, block)).containsExactly("block_id b twice");
    }

    @Test
    void modal_needsSubmitForInputs_andShortTitles() {
        JsonObject modal = payload("""
                {'title':{'text':'A title that is too long for it'},'blocks':[{'type':'input','block_id':'q',
                 'label':{'type':'plain_text','text':'Q'},'element':{'type':'plain_text_input','action_id':'q',
                 'max_length':3000}}]}""");

        assertThat(BlockLimits.problems(Surface.MODAL, modal))
                .containsExactlyInAnyOrder(
                        "title has 31 characters, more than 24", "a modal with inputs needs a submit button");
    }

    @Test
    void initialOption_mustBeOneOfThem() {
        assertThat(problems("""
                {'type':'input','label':{'text':'L'},'element':{'type':'static_select','action_id':'s',
                 'options':[{'text':{'text':'A'},'value':'a'}],'initial_option':{'text':{'text':'B'},'value':'b'}}}""")).containsExactly("the initial option is none of the options");
    }

    @Test
    void unknownBlocks_areNotWavedThrough() {
        assertThat(problems("{'type':'carousel'}")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!channel>",
                "<!here|here>",
                "<@U1>",
                "<#C1>",
                "<https://evil.example|x>",
                "<https://evil.example>",
                "a < b",
                "x > y",
                "<https://example.com/a|x",
                "<!date^1^{date}^https://evil.example|soon>",
                "<https://example.com/|<!channel>>"
            })
    void markup_isSeen_inBlocksAndInTheText(String text) {
        assertThat(Markup.problems(message(section(text)))).isNotEmpty();
        JsonObject inText = message(section("fine"));
        inText.addProperty("text", text);
        assertThat(Markup.problems(inText)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&lt;!channel&gt;",
                "<@U0REP>",
                "<https://example.com/page|the page>",
                "plain",
                "<!date^1772460300^{date_short_pretty} {time}|2026-03-02T14:05:00Z>"
            })
    void whatWeMean_isFine(String text) {
        assertThat(Markup.problems(message(section(text)))).isEmpty();
    }

    @Test
    void linksInRichText_areSeen() {
        assertThat(Markup.problems(message("""
                {'type':'rich_text','elements':[{'type':'rich_text_quote','elements':[
                 {'type':'link','url':'https://evil.example'},{'type':'broadcast','range':'channel'}]}]}""")))
                .containsExactly("rich text holds a link", "rich text holds a broadcast");
    }

    @Test
    void mrkdwnThatSlackWouldLinkItself_isSeen() {
        assertThat(Markup.problems(message("{'type':'section','text':{'type':'mrkdwn','text':'see evil.example'}}")))
                .hasSize(1);
    }

    private static java.util.List<String> problems(String... blocks) {
        return BlockLimits.problems(Surface.MESSAGE, message(blocks));
    }

    private static JsonObject message(String... blocks) {
        return payload("{'text':'hello','blocks':[" + String.join(",", blocks) + "]}");
    }

    private static JsonObject dividers(int count) {
        JsonArray blocks = new JsonArray();
        for (int i = 0; i < count; i++) {
            blocks.add(payload("{'type':'divider'}"));
        }
        JsonObject message = new JsonObject();
        message.addProperty("text", "hello");
        message.add("blocks", blocks);
        return message;
    }

    private static String section(String text) {
        return "{'type':'section','text':{'type':'mrkdwn','verbatim':true,'text':'" + text + "'}}";
    }

    private static JsonObject payload(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }
}

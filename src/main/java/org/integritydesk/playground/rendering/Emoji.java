package org.integritydesk.playground.rendering;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The emoji a bot is likely to use, by Slack's names. Others stay as they were written. */
public final class Emoji {
    private static final Pattern SHORTCODE = Pattern.compile(":([a-z0-9_+'-]+):(?::skin-tone-[2-6]:)?");
    private static final Map<String, String> BY_NAME = parse("""
            +1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 ok_hand 👌 clap 👏 raised_hands 🙌 pray 🙏 wave 👋 muscle 💪
            point_right 👉 point_left 👈 point_up ☝️ point_down 👇 raising_hand 🙋 eyes 👀 brain 🧠 speech_balloon 💬
            thought_balloon 💭 smile 😄 slightly_smiling_face 🙂 grinning 😀 joy 😂 sweat_smile 😅 thinking_face 🤔
            neutral_face 😐 disappointed 😞 cry 😢 tada 🎉 sparkles ✨ star ⭐ fire 🔥 rocket 🚀 heart ❤️ blue_heart 💙
            white_check_mark ✅ heavy_check_mark ✔️ ballot_box_with_check ☑️ x ❌ no_entry ⛔ no_entry_sign 🚫
            warning ⚠️ exclamation ❗ question ❓ grey_question ❔ bangbang ‼️ information_source ℹ️ rotating_light 🚨
            bulb 💡 bell 🔔 no_bell 🔕 mega 📣 loudspeaker 📢 hourglass ⌛ hourglass_flowing_sand ⏳ stopwatch ⏱️
            alarm_clock ⏰ clock1 🕐 calendar 📅 date 📅 spiral_calendar_pad 🗓️ memo 📝 pencil 📝 pencil2 ✏️ books 📚
            book 📖 bookmark 🔖 page_facing_up 📄 clipboard 📋 pushpin 📌 round_pushpin 📍 paperclip 📎 link 🔗
            mag 🔍 mag_right 🔎 lock 🔒 unlock 🔓 key 🔑 shield 🛡️ scales ⚖️ balance_scale ⚖️ hammer 🔨 wrench 🔧
            gear ⚙️ hammer_and_wrench 🛠️ package 📦 inbox_tray 📥 outbox_tray 📤 email 📧 envelope ✉️ incoming_envelope 📨
            bar_chart 📊 chart_with_upwards_trend 📈 chart_with_downwards_trend 📉 dart 🎯 trophy 🏆 medal 🏅 seedling 🌱
            ticket 🎫 label 🏷️ file_folder 📁 card_index 📇 card_index_dividers 🗂️ wastebasket 🗑️ red_circle 🔴
            large_orange_circle 🟠 large_yellow_circle 🟡 large_green_circle 🟢 large_blue_circle 🔵 large_purple_circle 🟣
            white_circle ⚪ black_circle ⚫ large_orange_diamond 🔶 small_blue_diamond 🔹 small_orange_diamond 🔸
            arrow_right ➡️ arrow_left ⬅️ arrow_up ⬆️ arrow_down ⬇️ arrow_upper_right ↗️ arrow_lower_right ↘️ repeat 🔁
            arrows_counterclockwise 🔄 heavy_plus_sign ➕ heavy_minus_sign ➖ one 1️⃣ two 2️⃣ three 3️⃣ four 4️⃣ five 5️⃣
            flag-us 🇺🇸 us 🇺🇸 flag-ca 🇨🇦 globe_with_meridians 🌐 earth_americas 🌎 world_map 🗺️ robot_face 🤖
            bust_in_silhouette 👤 busts_in_silhouette 👥 technologist 🧑‍💻 zzz 💤 sunrise 🌅 coffee ☕ construction 🚧
            new 🆕 sos 🆘 free 🆓 up 🆙 repeat_one 🔂 leftwards_arrow_with_hook ↩️ arrow_heading_up ⤴️ thread 🧵
            newspaper 📰 checkered_flag 🏁 triangular_flag_on_post 🚩 mortar_board 🎓 school 🏫 test_tube 🧪 pill 💊 adhesive_bandage 🩹
            """);

    private Emoji() {}

    private static Map<String, String> parse(String table) {
        String[] words = table.trim().split("\\s+");
        Map<String, String> emoji = new HashMap<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            emoji.put(words[i], words[i + 1]);
        }
        return Map.copyOf(emoji);
    }

    /** The character with the name. */
    public static Optional<String> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The text with known {@code :names:} replaced. */
    public static String replaceIn(String text) {
        return SHORTCODE
                .matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(named(match.group(1)).orElse(match.group())));
    }

    /** The character with code points such as {@code 1f1fa-1f1f8}; empty if they are none. */
    static Optional<String> ofCodePoints(String hex) {
        if (!hex.matches("[0-9a-fA-F]{1,6}(-[0-9a-fA-F]{1,6})*")) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(hex.split("-"))
                .map(each -> Integer.parseInt(each, 16))
                .filter(Character::isValidCodePoint)
                .map(Character::toString)
                .collect(Collectors.joining()));
    }
}

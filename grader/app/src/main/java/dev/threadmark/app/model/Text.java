package dev.threadmark.app.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * A text of a pack's author, in the languages of the product.
 *
 * @param en English; always there
 * @param zhCn Simplified Chinese, or null: English then stands in
 */
public record Text(String en, @JsonProperty("zh-CN") String zhCn) {
    /** The text in a language. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") && zhCn != null ? zhCn : en;
    }
}

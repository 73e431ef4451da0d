/** The one message catalogue, in English and Simplified Chinese. */
package dev.threadmark.app.i18n;

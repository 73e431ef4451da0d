/** What visible and hidden tests import. */
package dev.threadmark.kit;

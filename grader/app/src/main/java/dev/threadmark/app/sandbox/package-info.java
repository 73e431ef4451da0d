/** Fences a child JVM off with what the system offers: bubblewrap and resource limits. */
package dev.threadmark.app.sandbox;

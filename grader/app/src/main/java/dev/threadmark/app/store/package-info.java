/** Keeps what costs time to make again, by digest. */
package dev.threadmark.app.store;

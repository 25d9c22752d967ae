<?php
/**
 * What is read where no scripts run.
 *
 * @package CareElements
 */

namespace CareElements;

defined( 'ABSPATH' ) || exit;

/**
 * The HTML of the elements for feeds, mails, and readers without scripts, as the build wrote it.
 */
final class Fallback {

	/**
	 * HTML of an element.
	 *
	 * @param string                     $tag      Tag of the element.
	 * @param string                     $language Its language.
	 * @param string                     $region   Its region; empty for none.
	 * @param array<string, string|true> $values   Its attributes.
	 * @return string
	 */
	public static function html( $tag, $language, $region, $values ) {
		if ( 'reader-reply' === $tag ) {
			$text = self::reply( $language, $values );
		} elseif ( 'topic-guide' === $tag ) {
			$text = self::guide( $language, $region, $values );
		} else {
			$plan = isset( $values['plan'] ) ? ".{$values['plan']}" : '';
			$text = self::text( $tag . $plan, $language, $region );
		}
		$level = isset( $values['heading-level'] ) ? (int) $values['heading-level'] : 2;
		return self::shift_headings( $text, $level - 2 );
	}

	/**
	 * The line with the emergency number.
	 *
	 * @param string $language A language.
	 * @param string $region   A region; empty for none.
	 * @return string
	 */
	public static function emergency( $language, $region ) {
		return self::text( 'emergency', $language, $region );
	}

	/**
	 * A guide with all sections, or with some. Its form for replies is not among them: what readers without scripts
	 * see there is the form of the theme.
	 *
	 * @param string                     $language A language.
	 * @param string                     $region   A region; empty for none.
	 * @param array<string, string|true> $values   Attributes of the element.
	 * @return string
	 */
	private static function guide( $language, $region, $values ) {
		$text   = self::text( 'topic-guide', $language, $region );
		$chosen = isset( $values['sections'] ) ? explode( ' ', $values['sections'] ) : null;
		preg_match_all( '/<!--([a-z-]+):([a-z-]+)-->/', $text, $found, PREG_SET_ORDER );
		foreach ( $found as list( $place, $section ) ) {
			if ( null !== $chosen && ! in_array( $section, $chosen, true ) ) {
				$text = str_replace( "$place\n", '', $text );
			}
		}
		// Headings over nothing.
		$text = preg_replace( '~^<h3>.*</h3>\n(?!<!--)~m', '', $text );
		foreach ( $found as list( $place, , $part ) ) {
			$text = str_replace( $place, self::text( "topic-guide.$part", $language, $region ), $text );
		}
		if ( null === $chosen || in_array( 'relief', $chosen, true ) ) {
			return $text;
		}
		// The number is part of the relief section.
		return preg_replace( '~^<h2>.*</h2>\n~m', '$0' . addcslashes( self::emergency( $language, $region ), '\\$' ) . "\n", $text, 1 );
	}

	/**
	 * A form that works without scripts; in a feed, the way to it. There is none for servers other than this one:
	 * what they take is not known.
	 *
	 * @param string                     $language A language.
	 * @param array<string, string|true> $values   Attributes of the element.
	 * @return string
	 */
	private static function reply( $language, $values ) {
		if ( ! isset( $values['format'] ) || 'wordpress' !== $values['format'] ) {
			return '';
		}
		if ( is_feed() ) {
			$address = get_permalink( (int) $values['post-id'] ) . '#respond';
			return sprintf( '<p><a href="%s">%s</a></p>', esc_url( $address ), self::text( 'reply-title', $language, '' ) );
		}
		$tokens = array(
			'{action}' => esc_url( $values['action'] ),
			'{post}'   => esc_attr( $values['post-id'] ),
		);
		return strtr( self::text( 'reader-reply', $language, '' ), $tokens );
	}

	/**
	 * The text of a file for a region. The file holds the lines for no region, and how those of a region differ: as
	 * long as all its numbers may be printed, and after each day on which one of them no longer is.
	 *
	 * @param string $name     Name of the file.
	 * @param string $language A language.
	 * @param string $region   A region; empty for none.
	 * @return string
	 */
	private static function text( $name, $language, $region ) {
		$stored = Catalog::read( "fallback/$language/$name.json" );
		$lines  = $stored['lines'];
		if ( '' !== $region ) {
			$state = $stored['regions'][ $region ][ self::days_past( $region ) ];
			// From the last one on, so that the numbers of the lines before it stay right.
			foreach ( array_reverse( $stored['changes'][ $state ] ) as $change ) {
				array_splice( $lines, $change[0], $change[1], $change[2] );
			}
		}
		return implode( "\n", $lines );
	}

	/**
	 * How many of the days have passed after which a number of a region is left out.
	 *
	 * @param string $region A region.
	 * @return int
	 */
	private static function days_past( $region ) {
		$today = gmdate( 'Y-m-d' );
		return count(
			array_filter(
				Catalog::regions()[ $region ]['until'],
				static function ( $day ) use ( $today ) {
					return $day < $today;
				}
			)
		);
	}

	/**
	 * Moves the headings to another level.
	 *
	 * @param string $html HTML whose first heading is an h2.
	 * @param int    $by   How many levels deeper.
	 * @return string
	 */
	private static function shift_headings( $html, $by ) {
		return preg_replace_callback(
			'~(</?h)([2-6])\b~',
			static function ( $found ) use ( $by ) {
				return $found[1] . min( 6, (int) $found[2] + $by );
			},
			$html
		);
	}
}

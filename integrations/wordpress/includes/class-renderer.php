<?php
/**
 * Writes an element into a page.
 *
 * @package CareElements
 */

namespace CareElements;

defined( 'ABSPATH' ) || exit;

/**
 * HTML of an element, for the shortcode as well as for the block.
 */
final class Renderer {

	/**
	 * HTML of an element.
	 *
	 * @param string $tag        Tag of the element, as the author wrote it.
	 * @param array  $given      Its attributes, as the author wrote them.
	 * @param array  $wrapper    Attributes of the block around it.
	 * @return string
	 */
	public static function render( $tag, $given, $wrapper = array() ) {
		$tag      = strtolower( trim( $tag ) );
		$elements = Catalog::elements();
		if ( ! isset( $elements[ $tag ] ) ) {
			return self::wrap( self::instead_of( 'element', $tag, array_keys( $elements ) ), $wrapper );
		}
		$attributes = new Attributes( $tag, $given );
		if ( null !== $attributes->unknown_topic ) {
			$valid = $elements[ $tag ]['topic']['values'];
			return self::wrap( self::instead_of( 'topic', $attributes->unknown_topic, $valid ), $wrapper );
		}
		self::add_defaults( $attributes );
		$is_usable = 'reader-reply' !== $tag || Reply::fill( $attributes );
		if ( 'topic-guide' === $tag && self::has_replies( $attributes ) ) {
			Reply::fill( $attributes, 'reply-' );
		}
		$element = $is_usable ? self::element( $tag, $attributes->values ) : Reply::instead( $attributes->values );
		if ( is_feed() ) {
			return $element;
		}
		return self::wrap( self::problems( $tag, $attributes->problems ) . $element, $wrapper );
	}

	/**
	 * Fills in what the site says for all elements.
	 *
	 * @param Attributes $attributes Attributes of an element.
	 */
	private static function add_defaults( Attributes $attributes ) {
		$settings = Settings::get();
		$defaults = array(
			// Always said: the page may be in a language that there are no words in, and its tag may name a region.
			'lang'   => Settings::language(),
			'region' => $settings['region'],
			'theme'  => 'auto' === $settings['theme'] ? '' : $settings['theme'],
		);

		$attributes->values += array_filter( $defaults );
	}

	/**
	 * Whether a guide shall have a form for replies.
	 *
	 * @param Attributes $attributes Its attributes.
	 * @return bool
	 */
	private static function has_replies( Attributes $attributes ) {
		$values   = $attributes->values;
		$sections = isset( $values['sections'] ) ? explode( ' ', $values['sections'] ) : array();
		return in_array( 'reply', $sections, true ) || isset( $values['reply-action'] ) || isset( $values['reply-format'] );
	}

	/**
	 * The element itself. Feed readers keep what is in a tag that they do not know, or drop both: they get no tag.
	 *
	 * @param string                     $tag    Its tag.
	 * @param array<string, string|true> $values Its attributes, all valid.
	 * @return string
	 */
	private static function element( $tag, $values ) {
		$language = Catalog::language_of( $values['lang'] );
		$fallback = Fallback::html( $tag, $language, self::region_of( $values ), $values );
		if ( is_feed() ) {
			return $fallback;
		}
		wp_enqueue_script( Scripts::HANDLE );
		// Themes made of blocks render the page before its head.
		Scripts::expect( array( 'element' => $tag ) + $values );
		$attributes = '';
		foreach ( $values as $name => $value ) {
			$attributes .= true === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
		return "<$tag$attributes>$fallback</$tag>";
	}

	/**
	 * The region of an element: its own, else that of its language tag; empty when neither is known.
	 *
	 * @param array<string, string|true> $values Attributes of the element.
	 * @return string
	 */
	private static function region_of( $values ) {
		if ( isset( $values['region'] ) ) {
			return $values['region'];
		}
		preg_match( '/^[a-z]+(?:-[a-z]{4})?-([a-z]{2})\b/i', $values['lang'], $found );
		$region = isset( $found[1] ) ? strtoupper( $found[1] ) : '';
		return isset( Catalog::regions()[ $region ] ) ? $region : '';
	}

	/**
	 * What stands in the place of an element or a topic that does not exist: whatever it was to be, the line that
	 * every element begins with. What is said of another topic must not show for it.
	 *
	 * @param string   $name  Name of the attribute.
	 * @param string   $value What the author wrote.
	 * @param string[] $valid The values that are valid.
	 * @return string
	 */
	private static function instead_of( $name, $value, $valid ) {
		$problem = sprintf(
			/* translators: 1: Name of an attribute. 2: What the author wrote. 3: The values that are valid. */
			__( '%1$s="%2$s" is not known; showing the emergency line only. Valid: %3$s.', 'care-elements' ),
			$name,
			$value,
			implode( ', ', $valid )
		);
		return self::problems( '', array( $problem ) ) . Fallback::emergency( Settings::language(), Settings::get()['region'] );
	}

	/**
	 * What is wrong, for those who can put it right. The styles are in the HTML, since nobody else needs them.
	 *
	 * @param string   $tag      Tag of the element; empty when it is not known.
	 * @param string[] $problems What is wrong, as text.
	 * @return string
	 */
	private static function problems( $tag, $problems ) {
		$post_id  = get_the_ID();
		$can_edit = $post_id ? current_user_can( 'edit_post', $post_id ) : current_user_can( 'edit_posts' );
		if ( ! $problems || ! $can_edit || is_feed() ) {
			return '';
		}
		return sprintf(
			'<div class="care-elements-problems" role="note" style="%s"><p><strong>%s</strong> %s</p><ul><li>%s</li></ul></div>',
			'margin-block:1em;padding:0.1em 1em;border-inline-start:4px solid #996800;background:#fcf9e8;color:#1d2327;font-size:14px',
			esc_html( trim( __( 'Care Elements', 'care-elements' ) . ' ' . $tag ) ),
			esc_html__( '(Only people who can edit this see this message.)', 'care-elements' ),
			implode( '</li><li>', array_map( 'esc_html', $problems ) )
		);
	}

	/**
	 * Puts a block around an element: until it runs, a tag of its own is inline, and themes lay out blocks.
	 *
	 * @param string $html    HTML of the element.
	 * @param array  $wrapper Further attributes of the block.
	 * @return string
	 */
	private static function wrap( $html, $wrapper ) {
		if ( '' === $html || is_feed() ) {
			return $html;
		}
		$accent = Settings::get()['accent'];
		$own    = array(
			'class' => 'care-elements',
			'style' => '' === $accent ? '' : "--care-accent:$accent;",
		);
		$joined = '';
		foreach ( array_filter( $own ) + $wrapper as $name => $value ) {
			$parts   = array_filter( array( isset( $own[ $name ] ) ? $own[ $name ] : '', isset( $wrapper[ $name ] ) ? $wrapper[ $name ] : '' ) );
			$joined .= sprintf( ' %s="%s"', $name, esc_attr( implode( ' ', $parts ) ) );
		}
		return "<div$joined>$html</div>";
	}
}

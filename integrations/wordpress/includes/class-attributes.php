<?php
/**
 * Reads what authors write.
 *
 * @package CareElements
 */

namespace CareElements;

defined( 'ABSPATH' ) || exit;

/**
 * The attributes of one element as an author gave them: the valid ones, and a sentence for each of the others.
 */
final class Attributes {

	/**
	 * The valid ones by name; true for one without a value.
	 *
	 * @var array<string, string|true>
	 */
	public $values = array();

	/**
	 * What is wrong, as text.
	 *
	 * @var string[]
	 */
	public $problems = array();

	/**
	 * A topic that there is not; null where the topic is known, or not named.
	 *
	 * @var string|null
	 */
	public $unknown_topic = null;

	/**
	 * Reads the attributes of an element.
	 *
	 * @param string $tag   Tag of the element.
	 * @param array  $given Values by name; a number as name stands for an attribute without a value.
	 */
	public function __construct( $tag, $given ) {
		$known = Catalog::elements()[ $tag ];
		foreach ( $given as $name => $value ) {
			if ( is_int( $name ) ) {
				$name  = (string) $value;
				$value = 'true';
			}
			$name  = str_replace( '_', '-', strtolower( $name ) );
			$value = trim( (string) $value );
			if ( ! isset( $known[ $name ] ) ) {
				$this->problems[] = sprintf(
					/* translators: 1: Name of an attribute. 2: Tag of an element. 3: Names of attributes. */
					__( '%1$s is not an attribute of %2$s. Valid: %3$s.', 'care-elements' ),
					$name,
					$tag,
					implode( ', ', array_keys( $known ) )
				);
			} elseif ( '' !== $value ) {
				$this->read( $name, $value, $known[ $name ] );
			}
		}
	}

	/**
	 * Says that a value is wrong, and which ones are right.
	 *
	 * @param string          $name  Name of the attribute.
	 * @param string          $value The value.
	 * @param string|string[] $valid The valid ones, or what they look like.
	 */
	public function reject( $name, $value, $valid ) {
		$this->problems[] = sprintf(
			/* translators: 1: Name of an attribute. 2: A value. 3: The values that are valid. */
			__( '%1$s="%2$s" is not valid, and is left out. Valid: %3$s.', 'care-elements' ),
			$name,
			$value,
			implode( ', ', (array) $valid )
		);
	}

	/**
	 * Reads one attribute.
	 *
	 * @param string $name  Its name.
	 * @param string $value Its value, not empty.
	 * @param array  $known Its kind, and its values where it has a list of them.
	 */
	private function read( $name, $value, $known ) {
		switch ( $known['kind'] ) {
			case 'boolean':
				$this->read_boolean( $name, $value );
				break;
			case 'list':
				$this->read_list( $name, $value, $known['values'] );
				break;
			case 'language':
				$this->read_language( $name, $value );
				break;
			case 'region':
				$this->read_region( $name, $value );
				break;
			case 'address':
				$this->read_address( $name, $value );
				break;
			case 'post':
				$this->read_post( $name, $value );
				break;
			default:
				$this->read_choice( $name, $value, $known['values'] );
		}
	}

	/**
	 * Reads one of a list, in capitals or not.
	 *
	 * @param string   $name   Name of the attribute.
	 * @param string   $value  Its value.
	 * @param string[] $values The valid ones.
	 */
	private function read_choice( $name, $value, $values ) {
		$found = array_search( strtolower( $value ), array_map( 'strtolower', $values ), true );
		if ( false !== $found ) {
			$this->values[ $name ] = $values[ $found ];
		} elseif ( 'topic' === $name ) {
			$this->unknown_topic = $value;
		} else {
			$this->reject( $name, $value, $values );
		}
	}

	/**
	 * Reads a region.
	 *
	 * @param string $name  Name of the attribute.
	 * @param string $value Its value.
	 */
	private function read_region( $name, $value ) {
		$code = Catalog::region_of( $value );
		if ( $code ) {
			$this->values[ $name ] = $code;
		} else {
			$this->reject( $name, $value, Catalog::region_examples() );
		}
	}

	/**
	 * Reads an attribute that is there or not.
	 *
	 * @param string $name  Name of the attribute.
	 * @param string $value Its value.
	 */
	private function read_boolean( $name, $value ) {
		$read = filter_var( $value, FILTER_VALIDATE_BOOLEAN, FILTER_NULL_ON_FAILURE );
		if ( null === $read ) {
			$this->reject( $name, $value, array( 'true', 'false' ) );
		} elseif ( $read ) {
			$this->values[ $name ] = true;
		}
	}

	/**
	 * Reads some of a list.
	 *
	 * @param string   $name   Name of the attribute.
	 * @param string   $value  Its value: words with spaces or commas between.
	 * @param string[] $values The valid ones.
	 */
	private function read_list( $name, $value, $values ) {
		$words = preg_split( '/[\s,]+/', strtolower( $value ), -1, PREG_SPLIT_NO_EMPTY );
		foreach ( array_diff( $words, $values ) as $wrong ) {
			$this->reject( $name, $wrong, $values );
		}
		$right = array_intersect( $words, $values );
		if ( $right ) {
			$this->values[ $name ] = implode( ' ', $right );
		}
	}

	/**
	 * Reads a language tag.
	 *
	 * @param string $name  Name of the attribute.
	 * @param string $value Its value.
	 */
	private function read_language( $name, $value ) {
		$is_tag = preg_match( '/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i', $value );
		if ( $is_tag && Catalog::language_of( $value ) ) {
			$this->values[ $name ] = str_replace( '_', '-', $value );
		} else {
			$this->reject( $name, $value, array_keys( Catalog::languages() ) );
		}
	}

	/**
	 * Reads an address.
	 *
	 * @param string $name  Name of the attribute.
	 * @param string $value Its value.
	 */
	private function read_address( $name, $value ) {
		// Two slashes begin the name of a site, also where a browser drops what was between them.
		$address = sanitize_url( $value, array( 'http', 'https' ) );
		$is_path = preg_match( '~^/(?!/)~', $address );
		if ( ! $is_path && '' === Settings::origin_of( $address ) ) {
			$address = '';
		}
		if ( '' === $address ) {
			$this->reject( $name, $value, __( 'an address that begins with https://, http:// or /', 'care-elements' ) );
		} else {
			$this->values[ $name ] = $address;
		}
	}

	/**
	 * Reads the number of a post.
	 *
	 * @param string $name  Name of the attribute.
	 * @param string $value Its value.
	 */
	private function read_post( $name, $value ) {
		if ( preg_match( '/^[1-9][0-9]*$/', $value ) ) {
			$this->values[ $name ] = $value;
		} else {
			$this->reject( $name, $value, __( 'the number of a post', 'care-elements' ) );
		}
	}
}
